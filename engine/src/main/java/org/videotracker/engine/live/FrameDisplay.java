package org.videotracker.engine.live;

import org.videotracker.engine.compositor.Frame;

/** Shows the pictures of a performance: a window, a recording, nobody. Called on the video thread, which waits for it. */
@FunctionalInterface
public interface FrameDisplay {

    /** For where nobody looks: pictures are composed and counted all the same. */
    FrameDisplay NOBODY = (frame, number) -> {};

    /**
     * Shows a picture in the moment in which it is called. The frame belongs to the video thread again afterwards.
     *
     * @param number counts all moments, those of dropped pictures too, at the constant frame rate
     */
    void show(Frame frame, long number);
}
