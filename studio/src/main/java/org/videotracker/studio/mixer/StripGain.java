package org.videotracker.studio.mixer;

/** What of a source is heard on each side: as the mixer of the engine does it. */
final class StripGain {
    private StripGain() {}

    static double left(double gain, double pan) {
        return gain * Math.min(1, 1 - pan);
    }

    static double right(double gain, double pan) {
        return gain * Math.min(1, 1 + pan);
    }

    static boolean isHeard(boolean isMuted, boolean isSolo, boolean isAnySolo) {
        return !isMuted && (isSolo || !isAnySolo);
    }
}
