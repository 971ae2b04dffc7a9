package org.videotracker.script.lua.sync;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.videotracker.script.lua.syntax.Expression;

/**
 * A literal that may be the source of a value.
 *
 * @param field the name of the field of a table that it is given to
 * @param words the names and texts of the call that it is an argument of
 */
record Candidate(Expression literal, Optional<String> field, Set<String> words) {

    /** How likely it is the source of what a path names: how many of the path's words stand near it. */
    int likelihood(Set<String> path, String last) {
        int likelihood = field.filter(last::equals).isPresent() ? 4 : 0;
        for (String word : path) {
            likelihood += words.contains(word) ? 1 : 0;
        }
        String lowered = last.toLowerCase(Locale.ROOT);
        boolean isNamedLikeIt =
                words.stream().anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(lowered));
        return likelihood + (isNamedLikeIt ? 1 : 0);
    }
}
