package org.videotracker.engine.sampler;

/** Which notes share the position that {@link PlayStyle#NEXT} goes on from. */
public enum MemoryMode {
    /** None: each note begins at the start position. */
    NONE,
    /** Those of the same row and sample. */
    PER_STEP,
    /** Those of the same sample. */
    PER_SAMPLE,
    /** All of the module. */
    GLOBAL;

    /** The default; the parameter's options are in the order of this enum. */
    public static final MemoryMode DEFAULT = PER_SAMPLE;
}
