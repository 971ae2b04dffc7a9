package org.videotracker.engine.sampler.kernel;

/** How a value between two source samples is found. */
public enum Interpolation {
    /** A straight line: cheapest, dull at the top. */
    LINEAR,
    /** Catmull-Rom through four points: the default. */
    CUBIC,
    /** A Kaiser-windowed sinc, narrowed for speeds above one so that nothing folds back; several times dearer. */
    SINC;

    /** The default first, as the parameter's options and files have it by name. */
    public static final Interpolation DEFAULT = CUBIC;
}
