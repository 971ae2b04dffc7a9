package org.videotracker.engine.sequencing;

import org.videotracker.engine.time.StepLength;
import org.videotracker.model.pattern.CyclePattern;

/** A pattern of cycles under its name: one row, which lasts a cycle. */
public final class CompiledCycles implements CompiledPattern {
    private final String name;
    private final CyclePattern source;
    private final StepLength length;

    CompiledCycles(String name, CyclePattern source) {
        this.name = name;
        this.source = source;
        this.length = StepLength.ofBeats(source.beatsPerCycle());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public CyclePattern source() {
        return source;
    }

    @Override
    public StepLength stepLength() {
        return length;
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public boolean readsBackwards() {
        return false;
    }
}
