package org.videotracker.engine.live;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** The rendering of one block of sound, for the Flight Recorder. */
@Name("org.videotracker.Block")
@Label("Block of sound")
@Category("videoTracker")
@Description("The rendering of one block of sound on the audio thread")
@StackTrace(false)
@Enabled(false)
final class BlockEvent extends Event {
    @Label("First sample frame")
    long frame;

    @Label("Sample frames ready for the device afterwards")
    int framesReady;
}
