package org.videotracker.studio.value;

import java.util.function.DoubleFunction;

/** The text of a number, made anew only when the number is another. Used by one thread. */
public final class KeptText {
    private final DoubleFunction<String> words;
    private double number = Double.NaN;
    private String text = "";

    public KeptText(DoubleFunction<String> words) {
        this.words = words;
    }

    public String of(double newNumber) {
        if (newNumber != number) {
            number = newNumber;
            text = words.apply(newNumber);
        }
        return text;
    }
}
