package org.videotracker.engine.sequencing;

import java.util.List;
import java.util.function.DoubleToLongFunction;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.graph.Lookahead;
import org.videotracker.engine.sequencing.cycle.CycleCompiler;
import org.videotracker.engine.sequencing.cycle.CycleFeed;
import org.videotracker.engine.sequencing.cycle.CycleNotes;
import org.videotracker.engine.sequencing.cycle.CycleReader;
import org.videotracker.engine.sequencing.cycle.CycleSupply;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.session.Session;

/** Sees to it that one sequencer always has the cycles that it may need. Owned by the engine thread. */
final class CycleFilling implements CycleFeeds {
    private final Lookahead lookahead;
    private final CycleCompiler compiler;
    private final CycleSupply supply;
    private final int sampleRate;
    private DoubleToLongFunction turnOf = beatsPerCycle -> 0;

    CycleFilling(Lookahead lookahead, CycleCompiler compiler, int sampleRate) {
        this.lookahead = lookahead;
        this.compiler = compiler;
        this.supply = new CycleSupply(lookahead, CycleSupply.Use.NOTES);
        this.sampleRate = sampleRate;
    }

    /** @param newTurnOf says which cycle a pattern of so many beats per cycle would be in, were it put in the place of the one that plays */
    void goOnWith(DoubleToLongFunction newTurnOf) {
        turnOf = newTurnOf;
    }

    @Override
    public CycleFeed<CycleNotes> feed(CyclePattern pattern, @Nullable CompiledPattern before) {
        long reached = before instanceof CompiledCycles cycles
                ? cycles.feed().reached()
                : turnOf.applyAsLong(pattern.beatsPerCycle());
        return new CycleFeed<>(
                new CycleReader(pattern, compiler, sampleRate), pattern.beatsPerCycle(), lookahead::want, reached);
    }

    /** Fills what can be needed at any moment once a sequencer goes by the settings. */
    void follow(ModuleId module, SequencerSettings settings, Session session, List<CompiledCycles> patterns) {
        supply.follow(session);
        if (!patterns.isEmpty()) {
            land(settings, session);
        }
        if (settings.pattern() instanceof CompiledCycles bound) {
            bound.feed().expect(turnOf.applyAsLong(bound.source().beatsPerCycle()));
        }
        for (CompiledCycles pattern : patterns) {
            supply.fillUrgent(module, pattern.name(), pattern.feed());
        }
    }

    /** Says to the pattern that plays where the transport stands, or jumps to, how many cycles are over there. */
    private void land(SequencerSettings settings, Session session) {
        Location location = new Location(sampleRate, settings.pattern());
        location.find(settings, new BeatTime(sampleRate).set(supply.landing(session)));
        if (location.pattern() instanceof CompiledCycles cycles) {
            cycles.feed().landAt(location.turn());
        }
    }

    /** Fills one cycle of one of the patterns. Whether there was one to fill. */
    boolean fill(ModuleId module, List<CompiledCycles> patterns) {
        return patterns.stream().anyMatch(pattern -> supply.fill(module, pattern.name(), pattern.feed()));
    }
}
