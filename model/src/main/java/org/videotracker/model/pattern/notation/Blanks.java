package org.videotracker.model.pattern.notation;

/** What separates words, and belongs to the tokens beside it. */
final class Blanks {
    private Blanks() {}

    static boolean isBlank(char character) {
        return switch (character) {
            case ' ', '\t', '\r', '\n', '\u00A0' -> true;
            default -> false;
        };
    }

    /** The first index from a place on that is none, at most the end. */
    static int skip(String text, int from) {
        int index = from;
        while (index < text.length() && isBlank(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /** The end of what lies between two places without the blanks behind it. */
    static int trim(String text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
