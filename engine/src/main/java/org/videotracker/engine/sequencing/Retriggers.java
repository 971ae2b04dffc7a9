package org.videotracker.engine.sequencing;

import org.videotracker.engine.event.LockBuffer;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.model.pattern.Retrigger;

/**
 * The retriggers that are left of a note. They go on as they were when it began, whatever is edited, at equal distances within its gate;
 * the next note of the sequencer ends them. Owned by the audio thread.
 */
final class Retriggers {
    private final BeatTime begin;
    private final StepOnset onset;
    private final LockBuffer locks = new LockBuffer();
    private int ordinal;
    private boolean areLeft;

    Retriggers(int sampleRate, CompiledSteps nothing) {
        begin = new BeatTime(sampleRate);
        onset = new StepOnset(sampleRate, nothing);
    }

    /** Waits for the second of a row that begins at a time, if it has one. Gives what the row begins. */
    StepOnset begin(StepMoment moment, CompiledSteps pattern) {
        begin.set(moment.due());
        onset.pattern = pattern;
        onset.row = moment.row;
        onset.pass = moment.pass;
        locks.set(pattern.locks(moment.row));
        ordinal = 0;
        find();
        return onset;
    }

    /** Goes on to the next, if there is one. */
    void advance() {
        ordinal++;
        find();
    }

    private void find() {
        Retrigger retrigger = onset.step().retrigger();
        areLeft = ordinal < retrigger.count();
        if (areLeft) {
            onset.at.set(begin).addSteps(ordinal, onset.pattern.gate(onset.row));
            onset.gain = retrigger.gain(ordinal);
        }
    }

    /** The locks of those that are left. */
    LockBuffer locks() {
        return locks;
    }

    void cancel() {
        areLeft = false;
    }

    boolean areLeft() {
        return areLeft;
    }

    /** The next. */
    StepOnset next() {
        return onset;
    }

    /** Whether the next is not the first of its row. */
    boolean isAgain() {
        return ordinal > 0;
    }
}
