package org.videotracker.engine;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** From taking requests out of the queue to the snapshot that shows their effect, for the Flight Recorder. */
@Name("org.videotracker.Publish")
@Label("Publish")
@Category("videoTracker")
@Description("The engine took requests, compiled the session, wrote the journal and published a snapshot")
@StackTrace(false)
final class PublishEvent extends Event {
    @Label("Version")
    long version;

    @Label("Requests")
    int requests;
}
