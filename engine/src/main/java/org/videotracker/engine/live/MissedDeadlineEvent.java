package org.videotracker.engine.live;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Silence that was heard for want of sound, for the Flight Recorder. */
@Name("org.videotracker.MissedDeadline")
@Label("Missed deadline")
@Category("videoTracker")
@Description("The device wanted sound and too little was ready")
@StackTrace(false)
final class MissedDeadlineEvent extends Event {
    @Label("Sample frame that should have come")
    long frame;

    @Label("Sample frames missing")
    int framesMissing;
}
