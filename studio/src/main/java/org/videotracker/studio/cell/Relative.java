package org.videotracker.studio.cell;

/**
 * A text with the present value written into it where its first characters ask for that.
 *
 * @param expression what is evaluated
 * @param shift how many characters it has, before what was typed, that were not
 * @param length the length of what was typed
 */
record Relative(String expression, int shift, int length) {
    private static final String ASSIGNING = "+-*/^%";
    private static final String LEADING = "+*/^%";

    static Relative of(String text) {
        String typed = text.stripLeading();
        int blanks = text.length() - typed.length();
        if (typed.length() >= 2 && typed.charAt(1) == '=' && ASSIGNING.indexOf(typed.charAt(0)) >= 0) {
            String rest = typed.substring(2);
            String changed = "x" + typed.charAt(0) + "(" + rest + (rest.isBlank() ? "" : ")");
            return new Relative(changed, 1 - blanks, text.length());
        }
        return LEADING.indexOf(typed.charAt(0)) >= 0
                ? new Relative("x" + typed, 1 - blanks, text.length())
                : new Relative(typed, -blanks, text.length());
    }

    /** Where a character of the expression stands in what was typed. */
    int positionInText(int position) {
        return Math.clamp((long) position - shift, 0, length);
    }
}
