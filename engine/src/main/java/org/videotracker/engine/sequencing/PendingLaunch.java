package org.videotracker.engine.sequencing;

import org.videotracker.engine.time.BeatTime;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.model.transport.Quantum;

/** A launch that waits for its boundary. Owned by the audio thread. */
final class PendingLaunch {
    private final BeatTime at;
    private Quantum quantum = Quantum.NOW;
    private boolean waiting;

    PendingLaunch(int sampleRate) {
        at = new BeatTime(sampleRate);
    }

    boolean isWaiting() {
        return waiting;
    }

    void cancel() {
        waiting = false;
    }

    /** Waits for a boundary. What does not run has neither steps nor passes to wait for. */
    void schedule(Quantum newQuantum, TransportClock clock, boolean running) {
        boolean followsPlayhead = newQuantum == Quantum.STEP || newQuantum == Quantum.PASS;
        waiting = true;
        quantum = followsPlayhead && !running ? Quantum.NOW : newQuantum;
        switch (quantum) {
            case NOW -> clock.editedAt(at);
            case STEP, PASS -> clock.now(at);
            case BEAT -> clock.nextBeat(at);
            case BAR -> clock.nextBar(at);
        }
    }

    /** Whether the launch comes before the playhead's next step, or in its place. */
    boolean precedes(Playhead playhead, boolean running) {
        if (!waiting || !running) {
            return waiting;
        }
        return switch (quantum) {
            case NOW -> playhead.boundary().reaches(at); // which may be a rounded beat
            case BEAT, BAR -> !playhead.boundary().isBefore(at);
            case STEP -> true;
            case PASS -> playhead.endsPass();
        };
    }

    /** When the launch happens, given that it precedes the playhead's next step. Not to be changed. */
    BeatTime time(Playhead playhead) {
        return quantum == Quantum.STEP || quantum == Quantum.PASS ? playhead.boundary() : at;
    }
}
