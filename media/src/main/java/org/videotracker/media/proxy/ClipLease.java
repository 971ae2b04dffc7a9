package org.videotracker.media.proxy;

import org.videotracker.engine.clip.Clip;

/** The right to play a clip. While a lease is open its clip stays mapped; closing it twice does nothing more. */
public interface ClipLease extends AutoCloseable {

    /** The clip; not to be read after {@link #close()}. */
    Clip clip();

    /**
     * Brings a stretch of the clip into memory, so that playing it does not wait for the disk. Waits for the disk itself: call it
     * on a worker, before the trigger.
     *
     * @param fromSeconds where it begins, at least 0
     * @param seconds how long it is
     */
    void load(double fromSeconds, double seconds);

    @Override
    void close();
}
