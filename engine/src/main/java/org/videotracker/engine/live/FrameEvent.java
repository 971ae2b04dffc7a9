package org.videotracker.engine.live;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One picture of the performance, for the Flight Recorder. */
@Name("org.videotracker.Frame")
@Label("Video frame")
@Category("videoTracker")
@Description("The composing of one picture on the video thread")
@StackTrace(false)
@Enabled(false)
final class FrameEvent extends Event {
    @Label("Number")
    long number;

    @Label("Was too late and not shown")
    boolean dropped;
}
