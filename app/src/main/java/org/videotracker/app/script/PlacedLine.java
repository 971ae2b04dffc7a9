package org.videotracker.app.script;

import java.util.ArrayList;
import java.util.List;

/**
 * A line, and where it stands.
 *
 * @param place as messages name it, such as {@code set.vt:3}
 * @param number from one
 */
record PlacedLine(String place, int number, String text) {

    /**
     * The lines of a text.
     *
     * @param before what stands before the number in a line's place
     */
    static List<PlacedLine> of(String before, String text) {
        List<PlacedLine> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int number = lines.size() + 1;
            lines.add(new PlacedLine(before + number, number, line));
        }
        return lines;
    }

    /** Whether there is nothing to do in it. */
    boolean isIdle() {
        String stripped = text.strip();
        return stripped.isEmpty() || stripped.startsWith("#");
    }

    /** The line with a caret under one of its columns, for a message; empty where that would not fit a terminal. */
    List<String> withCaret(int column) {
        int longest = 200;
        if (text.length() > longest) {
            return List.of();
        }
        StringBuilder under = new StringBuilder();
        for (int i = 0; i < column - 1 && i < text.length(); i++) {
            under.append(text.charAt(i) == '\t' ? '\t' : ' ');
        }
        return List.of("  " + text, "  " + under + "^");
    }
}
