package org.videotracker.studio.performance;

import java.util.Locale;

/** A number as a text, which is made anew only when it would read otherwise. Thread of the studio. */
final class Figure {
    private final String format;
    private final double resolution;
    private long shown = Long.MIN_VALUE;
    private String text = "";

    /**
     * @param format of one number, as of {@link String#format}
     * @param resolution the least difference that is seen
     */
    Figure(String format, double resolution) {
        this.format = format;
        this.resolution = resolution;
    }

    String of(double value) {
        long rounded = Math.round(value / resolution);
        if (rounded != shown) {
            shown = rounded;
            text = String.format(Locale.ROOT, format, rounded * resolution);
        }
        return text;
    }
}
