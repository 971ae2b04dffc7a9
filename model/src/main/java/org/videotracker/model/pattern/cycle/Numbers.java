package org.videotracker.model.pattern.cycle;

import java.util.List;

/** Numbers wanted of values. */
public final class Numbers {
    /** Of the parts that a count makes: parts of a cycle, echoes, steps. */
    private static final int MOST_PARTS = 10_000;

    private Numbers() {}

    public static double number(Value value, String wantedBy) {
        if (value instanceof Value.Num(double number)) {
            return number;
        }
        throw wrongKind(value, wantedBy);
    }

    /** A time or factor. As in Strudel, a list of two whole numbers, {@code 3:4}, is a fraction. */
    static Fraction fraction(Value value, String wantedBy) {
        return switch (value) {
            case Value.Num(double number) -> Fraction.of(number);
            case Value.Listed(List<Value> parts)
            when isWholePair(parts) ->
                Fraction.of((long) number(parts.get(0), wantedBy), (long) number(parts.get(1), wantedBy));
            default -> throw wrongKind(value, wantedBy);
        };
    }

    private static boolean isWholePair(List<Value> parts) {
        return parts.size() == 2
                && parts.stream()
                        .allMatch(part -> part instanceof Value.Num(double number)
                                && number == Math.rint(number)
                                && Math.abs(number) < Long.MAX_VALUE);
    }

    /** A whole number of parts, from the least to a limit that keeps a cycle within memory. */
    static int parts(double number, int least, String wantedBy) {
        if (number != Math.rint(number) || number < least || number > MOST_PARTS) {
            throw new PatternFault(wantedBy + " takes a whole number from " + least + " to " + MOST_PARTS + ", not "
                    + Value.of(number));
        }
        return (int) number;
    }

    public static int parts(Value value, int least, String wantedBy) {
        return parts(number(value, wantedBy), least, wantedBy);
    }

    /** The cycle of a condition like {@code every}: any whole number from one up. */
    static long wholeFromOne(Value value, String wantedBy) {
        double number = number(value, wantedBy);
        if (number != Math.rint(number) || number < 1 || number > Integer.MAX_VALUE) {
            throw new PatternFault(wantedBy + " takes a whole number of cycles, 1 or more, not " + value);
        }
        return (long) number;
    }

    private static PatternFault wrongKind(Value value, String wantedBy) {
        String found = switch (value) {
            case Value.Num num -> "the number " + num;
            case Value.Text(String text) -> "the word '" + text + "'";
            case Value.Flag flag -> flag.toString();
            case Value.Listed list -> "a list";
            case Value.Controls controls -> "controls";
        };
        return new PatternFault(wantedBy + " takes a number, not " + found);
    }
}
