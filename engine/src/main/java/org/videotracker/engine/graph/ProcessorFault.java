package org.videotracker.engine.graph;

/** A processor broke its contract without throwing. Has no stack trace: what is known of the place is the module's name. */
public final class ProcessorFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    // Made beforehand, since the audio thread allocates nothing.
    static final ProcessorFault SOUND = new ProcessorFault("it made sound that is no finite number");
    static final ProcessorFault TRIGGER =
            new ProcessorFault("it sent a trigger that lies outside its run or has no finite values");
    static final ProcessorFault READ_OUT = new ProcessorFault("it reported what is no finite number");
    static final ProcessorFault OVERRUN = new ProcessorFault("it took longer than its sound lasts");

    static final ProcessorFault TOO_SLOW =
            new ProcessorFault("it took longer than its sound lasts, three times in a row");

    ProcessorFault(String message) {
        super(message, null, false, false);
    }
}
