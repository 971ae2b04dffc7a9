package org.videotracker.model.pattern.cycle;

/**
 * Random numbers as a function of time, the same for the same time, as Tidal and Strudel publish them: 300 cycles are spread
 * over 29 bits, which Marsaglia's xorshift mixes (Tidal {@code Sound.Tidal.UI.timeToRand}; Strudel 1.2
 * {@code packages/core/signal.mjs}). To the bit those of Strudel.
 */
final class TimeHash {
    private static final int RANGE = 1 << 29;
    private static final int CYCLES = 300;

    private TimeHash() {}

    /** A number from 0 up to 1. */
    static double at(double cycles) {
        return Math.abs(share(seed(cycles)));
    }

    /** Several numbers for one time; these are from -1 to 1. */
    static double[] several(double cycles, int count) {
        double[] numbers = new double[count];
        int seed = seed(cycles);
        for (int index = 0; index < count; index++) {
            numbers[index] = share(seed);
            seed = mixed(seed);
        }
        return numbers;
    }

    private static int seed(double cycles) {
        double rounds = cycles / CYCLES;
        double rest = rounds - (rounds < 0 ? Math.ceil(rounds) : Math.floor(rounds));
        return mixed((int) (rest * RANGE));
    }

    private static int mixed(int seed) {
        int mixed = seed ^ seed << 13;
        mixed ^= mixed >> 17;
        return mixed ^ mixed << 5;
    }

    private static double share(int seed) {
        return (double) (seed % RANGE) / RANGE;
    }
}
