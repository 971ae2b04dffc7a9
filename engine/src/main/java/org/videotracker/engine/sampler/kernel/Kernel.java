package org.videotracker.engine.sampler.kernel;

/**
 * The inner loop: reads a window at a rate, multiplies by a gain line, and adds to two channels. Implementations give
 * the same bits: the operations and their order are part of this contract, and none of them fuses a multiplication with
 * an addition. An instance has scratch memory, so each audio thread has its own.
 */
public interface Kernel {

    /**
     * Adds {@code frames} frames to both channels from index {@code from} on.
     *
     * @param window holds every frame that the interpolation touches
     * @param position of the first output frame, fixed point, relative to the window's first frame
     * @param rate source frames per output frame, fixed point
     * @param gain the gain line
     * @param gainFrame where on the gain line the first output frame lies
     * @param frames at most 256
     */
    void mix(
            Interpolation interpolation,
            Window window,
            long position,
            long rate,
            Gain gain,
            int gainFrame,
            float[] left,
            float[] right,
            int from,
            int frames);

    /** How many frames to each side of a position an interpolation touches at a rate. */
    int margin(Interpolation interpolation, long rate);
}
