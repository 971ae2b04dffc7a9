package org.videotracker.studio.clock;

/** How bright and how large the light of the beat is: it flashes with each beat and fades until the next, the longer the first of a bar. */
final class BeatLight {
    private static final double FADE = 4;

    private BeatLight() {}

    /** From 0 to 1. @param beat the position in beats */
    static double brightness(double beat, boolean isPlaying) {
        return isPlaying ? Math.exp(-FADE * (beat - Math.floor(beat))) : 0;
    }

    /** The place of the beat in its bar, from 0. */
    static int place(double beat, int beatsPerBar) {
        return (int) Math.floorMod((long) Math.floor(beat), (long) beatsPerBar);
    }
}
