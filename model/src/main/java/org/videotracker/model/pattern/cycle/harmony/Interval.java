package org.videotracker.model.pattern.cycle.harmony;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of intervals, as in Strudel: a count of letters of the scale and a quality, {@code 3m} being a minor third upwards and
 * {@code -5P} a perfect fifth downwards.
 */
final class Interval {
    private static final Pattern NAME = Pattern.compile("(-?)(\\d{1,3})(P|M|m|A{1,4}|d{1,4})");
    private static final int[] MAJOR = {0, 2, 4, 5, 7, 9, 11};
    private static final int LETTERS = MAJOR.length;
    private static final int OCTAVE = 12;

    private Interval() {}

    /** The semitones of an interval; empty where the text is no name of one. */
    static OptionalInt semitones(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) == 0) {
            return OptionalInt.empty();
        }
        int letters = Integer.parseInt(matcher.group(2)) - 1;
        boolean isPerfect = letters % LETTERS == 0 || letters % LETTERS == 3 || letters % LETTERS == 4;
        String quality = matcher.group(3);
        if (isPerfect ? quality.equals("M") || quality.equals("m") : quality.equals("P")) {
            return OptionalInt.empty();
        }
        int size = MAJOR[letters % LETTERS] + letters / LETTERS * OCTAVE + alteration(quality, isPerfect);
        return OptionalInt.of(matcher.group(1).isEmpty() ? size : -size);
    }

    private static int alteration(String quality, boolean isPerfect) {
        return switch (quality.charAt(0)) {
            case 'P', 'M' -> 0;
            case 'm' -> -1;
            case 'A' -> quality.length();
            default -> isPerfect ? -quality.length() : -quality.length() - 1;
        };
    }
}
