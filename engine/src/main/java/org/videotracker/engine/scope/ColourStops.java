package org.videotracker.engine.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which level has which colour; between two stops colours are blended, outside the ends go on. Levels rise strictly.
 *
 * @param stops at least one
 */
public record ColourStops(List<Stop> stops) {
    private static final int MAX_STOPS = 64;
    private static final Pattern STOP =
            Pattern.compile("\\s*([-+]?\\d{1,3}(?:\\.\\d{1,6})?)\\s*:\\s*#?([0-9a-fA-F]{6})\\s*");

    /**
     * A colour at a level.
     *
     * @param decibels the level
     * @param rgb {@code 0xRRGGBB}
     */
    public record Stop(double decibels, int rgb) {}

    public ColourStops {
        stops = List.copyOf(stops);
        if (stops.isEmpty() || stops.size() > MAX_STOPS) {
            throw new IllegalArgumentException("there are 1 to " + MAX_STOPS + " colour stops, not " + stops.size());
        }
        for (int i = 1; i < stops.size(); i++) {
            if (!(stops.get(i).decibels() > stops.get(i - 1).decibels())) {
                throw new IllegalArgumentException("colour stop " + (i + 1) + " at "
                        + stops.get(i).decibels() + " dB must lie above the one before it");
            }
        }
    }

    /**
     * Reads stops written as {@code -120:000000, -60:00c800, 0:ffffff}.
     *
     * @throws IllegalArgumentException with a sentence that names the stop, if the text is none
     */
    public static ColourStops parse(String text) {
        String[] parts = text.split(",", MAX_STOPS + 1);
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            Matcher matcher = STOP.matcher(parts[i]);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("colour stop " + (i + 1) + " is \"" + parts[i].strip()
                        + "\"; write decibels and colour like -60:00c800");
            }
            stops.add(new Stop(Double.parseDouble(matcher.group(1)), Integer.parseInt(matcher.group(2), 16)));
        }
        return new ColourStops(stops);
    }

    /** One channel in 0..255 at a level; {@code shift} is 16 for red, 8 for green, 0 for blue. */
    double channel(double decibels, int shift) {
        int above = 0;
        while (above < stops.size() && stops.get(above).decibels() <= decibels) {
            above++;
        }
        Stop lower = stops.get(Math.max(0, above - 1));
        Stop upper = stops.get(Math.min(stops.size() - 1, above));
        double width = upper.decibels() - lower.decibels();
        double share = width <= 0 ? 0 : (decibels - lower.decibels()) / width;
        int from = lower.rgb() >> shift & 0xFF;
        int to = upper.rgb() >> shift & 0xFF;
        return from + (to - from) * share;
    }
}
