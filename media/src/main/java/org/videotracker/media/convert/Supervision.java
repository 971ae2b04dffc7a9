package org.videotracker.media.convert;

/** Whoever ordered a conversion: is told how far it is, and may call it off. */
public interface Supervision {

    /** Told now and then how much is done, 0..1. */
    void progress(double done);

    /** Whether the work is to stop. */
    boolean isCancelled();
}
