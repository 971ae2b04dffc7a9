package org.videotracker.studio.sampler;

import org.videotracker.model.module.Curve;

/** What the mouse on a waveform does. */
interface WaveSink {
    /** Sets a value of a sample; all sets up to {@link #end} are one step of undo. */
    void set(int slot, String parameter, double value);

    /** Sets a value of the sampler. */
    void set(String parameter, double value);

    /** Sets a curve of a sample, and chooses one of its points for the keys. */
    void set(int slot, Overlay overlay, Curve curve, int point);

    /** A point of a curve is chosen for the keys. */
    void choose(int slot, Overlay overlay, int point);

    /** The curve has as many points as it can have. */
    void curveIsFull();

    /** The gesture is over. */
    void end();

    /** Shows another stretch of a sample. */
    void look(int slot, WaveView view);

    /** The mouse was moved over the sound while it rests: the place is to be heard and seen. */
    void scrub(int slot, double place);
}
