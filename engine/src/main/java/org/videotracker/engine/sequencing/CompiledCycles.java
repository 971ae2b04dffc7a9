package org.videotracker.engine.sequencing;

import org.videotracker.engine.sequencing.cycle.CycleFeed;
import org.videotracker.engine.sequencing.cycle.CycleNotes;
import org.videotracker.engine.time.StepLength;
import org.videotracker.model.pattern.CyclePattern;

/** A pattern of cycles under its name: one row, which lasts a cycle and has notes of its own. */
public final class CompiledCycles implements CompiledPattern {
    private final String name;
    private final CyclePattern source;
    private final StepLength length;
    private final CycleFeed<CycleNotes> feed;

    public CompiledCycles(String name, CyclePattern source, CycleFeed<CycleNotes> feed) {
        this.name = name;
        this.source = source;
        this.length = StepLength.ofBeats(source.beatsPerCycle());
        this.feed = feed;
    }

    /** The notes of each cycle. */
    public CycleFeed<CycleNotes> feed() {
        return feed;
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
