package org.videotracker.engine.scope;

/** How frequencies from 20 Hz to 20 kHz are spread over a picture. The order is the one stored in files. */
public enum FrequencyScale {
    LINEAR,
    LOG,
    MEL;

    static final double LOWEST_HZ = 20;
    static final double HIGHEST_HZ = 20_000;

    /** The frequency at a position from 0, the lowest, to 1, the highest. */
    public double hertz(double position) {
        return switch (this) {
            case LINEAR -> LOWEST_HZ + position * (HIGHEST_HZ - LOWEST_HZ);
            case LOG -> LOWEST_HZ * StrictMath.pow(HIGHEST_HZ / LOWEST_HZ, position);
            case MEL -> hertzOfMel(mel(LOWEST_HZ) + position * (mel(HIGHEST_HZ) - mel(LOWEST_HZ)));
        };
    }

    /** The position of a frequency, the inverse of {@link #hertz}. */
    public double position(double hertz) {
        return switch (this) {
            case LINEAR -> (hertz - LOWEST_HZ) / (HIGHEST_HZ - LOWEST_HZ);
            case LOG -> StrictMath.log(hertz / LOWEST_HZ) / StrictMath.log(HIGHEST_HZ / LOWEST_HZ);
            case MEL -> (mel(hertz) - mel(LOWEST_HZ)) / (mel(HIGHEST_HZ) - mel(LOWEST_HZ));
        };
    }

    /** O'Shaughnessy 1987. */
    private static double mel(double hertz) {
        return 2595 * StrictMath.log10(1 + hertz / 700);
    }

    private static double hertzOfMel(double mel) {
        return 700 * (StrictMath.pow(10, mel / 2595) - 1);
    }
}
