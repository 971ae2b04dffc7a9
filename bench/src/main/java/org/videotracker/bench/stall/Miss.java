package org.videotracker.bench.stall;

/**
 * Something that came too late.
 *
 * @param since from when on a stall would have delayed it, in nanoseconds of the system's clock
 * @param moment when it should have been there
 * @param covered the delay that it would have survived, in nanoseconds: a longer one explains it
 */
public record Miss(long since, long moment, long covered) {

    public Miss {
        if (moment < since || covered < 0) {
            throw new IllegalArgumentException("no miss: " + covered + " ns from " + since + " to " + moment);
        }
    }

    /**
     * A device that found no sound.
     *
     * <p>A stall may have delayed the device's thread, which then asks for several buffers at once, or ours, or each for a part. It
     * shows within two times of what was rendered ahead. One block has to be rendered meanwhile, and may take as long as it sounds:
     * the rest of what was rendered ahead is what covers a stall.
     *
     * @param blockNanos how long a block sounds
     * @param blocksAhead how many are kept ready
     */
    public static Miss ofSound(long moment, long blockNanos, int blocksAhead) {
        return new Miss(moment - 2 * blockNanos * blocksAhead, moment, blockNanos * (blocksAhead - 1));
    }
}
