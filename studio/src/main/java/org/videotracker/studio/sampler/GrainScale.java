package org.videotracker.studio.sampler;

import org.videotracker.engine.sampler.SampleSettings;

/** The slider of grain sizes: as fine at a millisecond as at ten seconds. What it sets and shows is always seconds (ST-08). */
final class GrainScale {
    /** The shortest grain in seconds. */
    static final double SHORTEST = 0.001;
    /** Slider positions up to here mean 0, the rest of the region. */
    static final double OFF = 0.01;

    private static final double RATIO = SampleSettings.MAX_GRAIN_SIZE / SHORTEST;

    private GrainScale() {}

    /** The size in seconds at a slider position of 0..1. */
    static double seconds(double slider) {
        if (slider <= OFF) {
            return 0;
        }
        return SHORTEST * Math.pow(RATIO, (Math.min(slider, 1) - OFF) / (1 - OFF));
    }

    /** The slider position of a size in seconds. */
    static double slider(double seconds) {
        if (seconds <= 0) {
            return 0;
        }
        return Math.clamp(OFF + (1 - OFF) * Math.log(seconds / SHORTEST) / Math.log(RATIO), Math.nextUp(OFF), 1);
    }

    /** How many decimals of a size are shown. */
    static int decimals(double seconds) {
        if (seconds < 0.01) {
            return 5;
        }
        return seconds < 0.1 ? 4 : 3;
    }
}
