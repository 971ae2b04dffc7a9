package org.videotracker.studio.clock;

/** Bar, beat and quarter of a beat, counted from one: made anew only when another quarter begins. Used by one thread. */
final class PositionText {
    private static final int QUARTERS = 4;

    private long quarter = -1;
    private int beatsPerBar;
    private String text = "";

    String of(double beat, int newBeatsPerBar) {
        long now = (long) Math.floor(Math.max(0, beat) * QUARTERS);
        if (now != quarter || newBeatsPerBar != beatsPerBar) {
            quarter = now;
            beatsPerBar = newBeatsPerBar;
            long whole = now / QUARTERS;
            text = whole / beatsPerBar + 1 + "." + (whole % beatsPerBar + 1) + "." + (now % QUARTERS + 1);
        }
        return text;
    }
}
