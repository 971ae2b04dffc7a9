package org.videotracker.engine.render;

/**
 * Takes part in a rendering: is called at beats that it names, and may ask the engine for edits there, which then take effect in that
 * very frame. Called by the thread that renders; when it is called depends on nothing but the session and its own edits.
 */
public interface Conductor {

    /** Takes no part. */
    Conductor NOBODY = new Conductor() {
        @Override
        public double nextBeat() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public void reach(double beat) {
            throw new IllegalStateException("nobody asked for beat " + beat);
        }
    };

    /** The beat at which it is to be called next; infinite if it is not. */
    double nextBeat();

    /**
     * Called when rendering stands at the frame in which a beat falls, before that frame is rendered; at once when the beat is past.
     *
     * @param beat what {@link #nextBeat} said, which is another one from then on
     */
    void reach(double beat);

    /** Called when the transport has started, stopped, paused or jumped: any beat may be the next one now. */
    default void moved() {}

    /** Called at every point of the control grid, after what lies before it was rendered. */
    default void rendered() {}
}
