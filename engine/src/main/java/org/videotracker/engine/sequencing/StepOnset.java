package org.videotracker.engine.sequencing;

import org.videotracker.engine.event.Locks;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.model.pattern.Step;

/** What a row begins: a note, or one of its retriggers. Mutable, owned by the audio thread. */
final class StepOnset {
    final BeatTime at;
    CompiledSteps pattern;
    int row;
    long pass;
    Locks locks = Locks.NONE;
    double gain = 1;

    StepOnset(int sampleRate, CompiledSteps pattern) {
        this.at = new BeatTime(sampleRate);
        this.pattern = pattern;
    }

    Step step() {
        return pattern.step(row);
    }
}
