package org.videotracker.script.lua.sync;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a text that another takes the place of.
 *
 * @param begin where its first character is, from 0 on
 * @param end where the first character after it is
 */
public record Patch(int begin, int end, String newText) {

    /** A text with all patches made, whose places are those of the text and do not overlap. */
    public static String apply(String text, Collection<Patch> patches) {
        List<Patch> inOrder =
                patches.stream().sorted(Comparator.comparingInt(Patch::begin)).toList();
        StringBuilder patched = new StringBuilder();
        int at = 0;
        for (Patch patch : inOrder) {
            patched.append(text, at, patch.begin).append(patch.newText);
            at = patch.end;
        }
        return patched.append(text, at, text.length()).toString();
    }
}
