package org.videotracker.script.text.word;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: a word is one from its first to its last character, or not at all. */
public final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
    private static final int LONGEST = 64;

    private Numbers() {}

    /** The finite number that a text is; empty if it is none. */
    public static Optional<Double> number(String text) {
        if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
    }

    /** The whole number of at most nine digits that a text is; empty if it is none. */
    public static Optional<Integer> whole(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /**
     * The number that a word is.
     *
     * @param what what it is for, such as {@code "volume"}
     */
    public static double number(Word word, String what) throws RefusedException {
        return number(word.text()).orElseThrow(() -> new RefusedException(notANumber(word, what)));
    }

    /** As {@link #number(Word, String)}, for a whole number. */
    public static int whole(Word word, String what) throws RefusedException {
        return whole(word.text()).orElseThrow(() -> new RefusedException(notWhole(word, what)));
    }

    public static Refusal notANumber(Word word, String what) {
        return Refusal.at(
                word,
                ResultCode.NOT_A_NUMBER,
                what + " takes a number, and " + word.shown() + " is none.",
                "Write for example 1, -0.5 or 2e3.");
    }

    public static Refusal notWhole(Word word, String what) {
        return Refusal.at(
                word,
                ResultCode.NOT_A_NUMBER,
                what + " takes a whole number, and " + word.shown() + " is none.",
                "Write for example 4.");
    }
}
