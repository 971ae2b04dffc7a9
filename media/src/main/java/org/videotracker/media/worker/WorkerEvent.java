package org.videotracker.media.worker;

/** What the thread that supervises a worker process waits for. */
sealed interface WorkerEvent {

    /** The process said something. */
    record Said(WorkerProcess process, Message message) implements WorkerEvent {}

    /** The process is gone. */
    record Ended(WorkerProcess process) implements WorkerEvent {}

    /** Somebody cancelled a job. */
    record CancelAsked() implements WorkerEvent {}
}
