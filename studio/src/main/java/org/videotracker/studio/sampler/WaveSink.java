package org.videotracker.studio.sampler;

/** What the mouse on a waveform does. */
interface WaveSink {
    /** Sets a value of a sample; all sets up to {@link #end} are one step of undo. */
    void set(int slot, String parameter, double value);

    /** Sets a value of the sampler. */
    void set(String parameter, double value);

    /** The gesture is over. */
    void end();

    /** Shows another stretch of a sample. */
    void look(int slot, WaveView view);

    /** The mouse was moved over the sound while it rests: the place is to be heard and seen. */
    void scrub(int slot, double place);
}
