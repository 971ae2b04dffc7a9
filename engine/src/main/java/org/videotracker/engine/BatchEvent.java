package org.videotracker.engine;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One request that the engine carried out or refused, for the Flight Recorder. */
@Name("org.videotracker.Batch")
@Label("Batch")
@Category("videoTracker")
@Description("A batch of commands, an undo or a redo")
@StackTrace(false)
final class BatchEvent extends Event {
    @Label("What")
    String label = "";

    @Label("Applied")
    boolean applied;
}
