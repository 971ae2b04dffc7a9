package org.videotracker.media.encode;

/** Samples as numbers of fixed size. */
final class Samples {

    private static final float FULL_SCALE_24 = 1 << 23;

    private Samples() {}

    /** Rounded to 24 bits and limited to full scale; what is no number is silence. */
    static int fixed24(float sample) {
        return Math.clamp(Math.round((double) sample * FULL_SCALE_24), -(1 << 23), (1 << 23) - 1);
    }
}
