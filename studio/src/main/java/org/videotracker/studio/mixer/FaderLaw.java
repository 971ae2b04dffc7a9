package org.videotracker.studio.mixer;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How far up a fader stands for a gain, and back: straight in decibels between the marks of a mixing desk, so that the upper half is
 * for what is heard, with silence at the very bottom. Meters beside it have the same scale.
 */
public final class FaderLaw {
    /** Twice the amplitude, about 6 dB: the greatest gain that a mixer gives. */
    public static final double GREATEST_GAIN = 2;

    /** Where 0 dB is. */
    public static final double UNITY = 0.75;

    /** Decibels that are marked beside a fader, the greatest first. */
    static final double[] MARKS = {6, 0, -6, -12, -20, -30, -40, -60};

    private static final double GREATEST_DB = decibels(GREATEST_GAIN);
    private static final double LEAST_DB = -60;
    private static final double[] DB = {LEAST_DB, -40, -30, -20, -10, 0, GREATEST_DB};
    private static final double[] POSITIONS = {0.04, 0.14, 0.24, 0.37, 0.54, UNITY, 1};

    private FaderLaw() {}

    /** In decibels; negative infinity for silence. */
    public static double decibels(double gain) {
        return gain > 0 ? 20 * Math.log10(gain) : Double.NEGATIVE_INFINITY;
    }

    /** The factor of a number of decibels. */
    public static double gain(double decibels) {
        return Math.pow(10, decibels / 20);
    }

    /** From 0, the bottom, to 1. What is louder than the greatest gain is at 1 too. */
    public static double position(double gain) {
        double db = decibels(gain);
        if (!(db > LEAST_DB)) {
            return gain <= 0 ? 0 : POSITIONS[0] * gain / gain(LEAST_DB);
        }
        for (int i = 1; i < DB.length; i++) {
            if (db <= DB[i]) {
                return between(db, DB[i - 1], DB[i], POSITIONS[i - 1], POSITIONS[i]);
            }
        }
        return 1;
    }

    /** The gain of a position from 0 to 1; those outside are taken for the nearest. */
    public static double gainAt(double position) {
        if (position >= 1) {
            return GREATEST_GAIN;
        }
        if (position <= POSITIONS[0]) {
            return Math.max(0, position / POSITIONS[0]) * gain(LEAST_DB);
        }
        int i = 1;
        while (position > POSITIONS[i]) {
            i++;
        }
        return gain(between(position, POSITIONS[i - 1], POSITIONS[i], DB[i - 1], DB[i]));
    }

    private static double between(double value, double from, double to, double low, double high) {
        return low + (value - from) / (to - from) * (high - low);
    }

    /** A gain some decibels louder or softer; below -60 dB is silence, and the first step out of silence leads there. */
    public static double stepped(double gain, double decibels) {
        double db = decibels(gain);
        if (db < LEAST_DB) {
            return decibels > 0 ? gain(LEAST_DB) : 0;
        }
        double next = db + decibels;
        return next < LEAST_DB - 1e-9 ? 0 : Math.min(GREATEST_GAIN, gain(next));
    }

    /** A gain in decibels with one place, such as {@code -12.5}, {@code +3.0} or {@code -inf}. */
    public static String text(double gain) {
        double db = decibels(gain);
        if (db < LEAST_DB - 20) {
            return "-inf";
        }
        long tenths = Math.round(db * 10);
        String sign = tenths < 0 ? "-" : tenths > 0 ? "+" : "";
        return sign + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    /** The gain that is written as decibels ({@code -6}, {@code -6 dB}, {@code -inf}) or as a share ({@code 50%}); empty for anything else. */
    public static OptionalDouble parse(String text) {
        String said = text.strip().toLowerCase(Locale.ROOT).replace(',', '.');
        if (said.equals("-inf") || said.equals("off")) {
            return OptionalDouble.of(0);
        }
        boolean isShare = said.endsWith("%");
        String number = isShare
                ? said.substring(0, said.length() - 1)
                : said.endsWith("db") ? said.substring(0, said.length() - 2) : said;
        try {
            double value = Double.parseDouble(number.strip());
            double gain = isShare ? value / 100 : gain(value);
            return Double.isNaN(gain) ? OptionalDouble.empty() : OptionalDouble.of(Math.clamp(gain, 0, GREATEST_GAIN));
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}
