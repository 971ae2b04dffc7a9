package org.videotracker.engine.live;

/**
 * Hears every block of sound that is rendered live, on the audio thread, and every want of sound, on the device's: no allocation,
 * lock, log, I/O or exception.
 */
public interface BlockTap {

    /** Is there to be given to those who do not listen. */
    BlockTap NOBODY = new BlockTap() {};

    /** A run of the block was rendered; the arrays belong to the audio thread again afterwards. */
    default void run(long frame, float[] left, float[] right, int frames) {}

    /** A block was rendered. */
    default void block(long frame, int frames, long startNanos, long endNanos) {}

    /**
     * A device found too little sound ready, and plays silence. The device's thread.
     *
     * @param nanos when it asked
     * @param frame the first sample frame that is missing
     * @param frames how many are
     */
    default void missed(long nanos, long frame, int frames) {}

    /** Both hear all of it, this one first. */
    default BlockTap and(BlockTap other) {
        return new BothTaps(this, other);
    }
}
