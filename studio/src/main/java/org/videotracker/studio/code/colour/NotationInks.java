package org.videotracker.studio.code.colour;

import java.util.Arrays;

/** Colours for the notation of a pattern. */
final class NotationInks {
    private static final String SIGNS = "<>[]{}()*/!?@~,|:.%_^$-";

    private NotationInks() {}

    static void paint(String line, int from, int to, Ink[] inks) {
        int at = from;
        while (at < to) {
            int end = at + 1;
            char c = line.charAt(at);
            if (Character.isDigit(c)) {
                while (end < to && (Character.isDigit(line.charAt(end)) || line.charAt(end) == '.')) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                while (end < to
                        && (Character.isLetterOrDigit(line.charAt(end)) || "_#".indexOf(line.charAt(end)) >= 0)) {
                    end++;
                }
            }
            Arrays.fill(inks, at, end, ink(c));
            at = end;
        }
    }

    private static Ink ink(char first) {
        if (Character.isDigit(first)) {
            return Ink.NOTATION_NUMBER;
        }
        return SIGNS.indexOf(first) >= 0 ? Ink.NOTATION_SIGN : Ink.NOTATION_NAME;
    }
}
