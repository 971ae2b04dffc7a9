package org.videotracker.model.module;

/** The value of a parameter: a finite number (also for BOOL, as 0 or 1, and ENUM, as the option's index), or a text. */
public sealed interface Value {

    /** A number; never NaN, never infinite. */
    record Numeric(double number) implements Value {
        public Numeric {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a parameter value is a finite number, not " + number);
            }
            number += 0.0; // so that -0 and 0, which sound the same, are the same value
        }

        /** The number as people write it. */
        @Override
        public String toString() {
            return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : "" + number;
        }
    }

    /** A text. */
    record Text(String text) implements Value {
        private static final int SHOWN = 40;

        /** The text in quotes, its end left out where it is long. */
        @Override
        public String toString() {
            return "\"" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...") + "\"";
        }
    }

    static Value of(double number) {
        return new Numeric(number);
    }

    static Value of(String text) {
        return new Text(text);
    }

    /** The number, of a numeric value. */
    default double asNumber() {
        return switch (this) {
            case Numeric(double number) -> number;
            case Text text -> throw new IllegalStateException("not a number: " + text);
        };
    }

    /** The text, of a text value. */
    default String asText() {
        return switch (this) {
            case Text(String text) -> text;
            case Numeric number -> throw new IllegalStateException("not a text: " + number);
        };
    }
}
