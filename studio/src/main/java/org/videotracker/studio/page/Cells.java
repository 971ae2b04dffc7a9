package org.videotracker.studio.page;

/** How texts lie on a grid of letters of equal width: a code point takes a cell, an accent that follows its letter none. */
public final class Cells {
    private Cells() {}

    static int width(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT
                ? 0
                : 1;
    }

    /** How many cells a part of a text takes. */
    public static int width(String text, int from, int to) {
        int width = 0;
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            width += width(text.codePointAt(at));
        }
        return width;
    }

    /** Where in a text the character of a cell begins, counted from another place; at most the end. */
    public static int place(String text, int from, int to, int cell) {
        int at = from;
        int width = 0;
        while (at < to) {
            int codePoint = text.codePointAt(at);
            width += width(codePoint);
            if (width > cell) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /** A text with tabs as blanks, up to the next of every eighth cell, and without controls. */
    static String printable(String line) {
        if (line.chars().noneMatch(Character::isISOControl)) {
            return line;
        }
        StringBuilder text = new StringBuilder();
        int cell = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int codePoint = line.codePointAt(at);
            if (codePoint == '\t') {
                int blanks = 8 - cell % 8;
                text.append(" ".repeat(blanks));
                cell += blanks;
            } else if (!Character.isISOControl(codePoint)) {
                text.appendCodePoint(codePoint);
                cell += width(codePoint);
            }
        }
        return text.toString();
    }
}
