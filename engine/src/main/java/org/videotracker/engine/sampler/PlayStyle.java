package org.videotracker.engine.sampler;

/** What happens at the end of what a voice plays. */
public enum PlayStyle {
    /** From the start position to the end of the region, then silence. */
    ONCE,
    /** The first pass from the start position, then the whole region for ever. */
    LOOP,
    /** A grain of a given size from the start position, for ever. */
    GRAIN,
    /** As LOOP, beginning where the last note of its {@link MemoryMode} was left. */
    NEXT;

    boolean isLooped() {
        return this != ONCE;
    }
}
