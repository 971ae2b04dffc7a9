package org.videotracker.studio.code.text;

/** What belongs together for moves by words. */
final class Words {
    private Words() {}

    static boolean isBlank(char c) {
        return c <= ' ';
    }

    static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
    }

    /** Whether two characters that stand side by side are of one word: both of a name, or both signs. */
    static boolean areAlike(char one, char other) {
        return isBlank(one) == isBlank(other) && isOfName(one) == isOfName(other);
    }

    /** The blanks that a line begins with. */
    static String indent(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return line.substring(0, end);
    }
}
