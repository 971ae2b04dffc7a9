package org.videotracker.engine.sequencing;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleToLongFunction;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.graph.Lookahead;
import org.videotracker.engine.graph.Remark;
import org.videotracker.engine.sequencing.cycle.CycleCompiler;
import org.videotracker.engine.sequencing.cycle.CycleFeed;
import org.videotracker.engine.sequencing.cycle.CycleNotes;
import org.videotracker.engine.sequencing.cycle.CycleReader;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.engine.time.MusicalTime;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.expression.ExpressionException;
import org.videotracker.model.session.Session;

/** Sees to it that one sequencer always has the cycles that it may need. Owned by the engine thread. */
final class CycleFilling implements CycleFeeds {
    private static final double SECONDS_PER_MINUTE = 60;

    private final Lookahead lookahead;
    private final CycleCompiler compiler;
    private final int sampleRate;
    private double bpm;
    private DoubleToLongFunction turnOf = beatsPerCycle -> 0;

    CycleFilling(Lookahead lookahead, CycleCompiler compiler, int sampleRate) {
        this.lookahead = lookahead;
        this.compiler = compiler;
        this.sampleRate = sampleRate;
    }

    /** @param newTurnOf says which cycle a pattern of so many beats per cycle would be in, were it put in the place of the one that plays */
    void goOnWith(DoubleToLongFunction newTurnOf) {
        turnOf = newTurnOf;
    }

    @Override
    public CycleFeed feed(CyclePattern pattern, @Nullable CompiledPattern before) {
        long reached = before instanceof CompiledCycles cycles
                ? cycles.feed().reached()
                : turnOf.applyAsLong(pattern.beatsPerCycle());
        return new CycleFeed(
                new CycleReader(pattern, compiler, sampleRate), pattern.beatsPerCycle(), lookahead::want, reached);
    }

    /** Fills what can be needed at any moment once a sequencer goes by the settings. */
    void follow(ModuleId module, SequencerSettings settings, Session session, List<CompiledCycles> patterns) {
        bpm = session.transport().bpm();
        if (patterns.isEmpty()) {
            return;
        }
        land(settings, session);
        if (settings.pattern() instanceof CompiledCycles bound) {
            bound.feed().expect(turnOf.applyAsLong(bound.source().beatsPerCycle()));
        }
        for (CompiledCycles pattern : patterns) {
            Optional<CycleNotes> notes = pattern.feed().fillUrgent(beatsPerSecond());
            while (notes.isPresent()) {
                tell(module, pattern, notes.get());
                notes = pattern.feed().fillUrgent(beatsPerSecond());
            }
        }
        lookahead.want();
    }

    /** Says to the pattern that plays where the transport stands, or jumps to, how many cycles are over there. */
    private void land(SequencerSettings settings, Session session) {
        MusicalTime time = lookahead.time();
        boolean jumps = session.playback().cueSerial() != time.jumps();
        double beat = jumps ? session.playback().cueBeat() : time.beat();
        Location location = new Location(sampleRate, settings.pattern());
        location.find(settings, new BeatTime(sampleRate).set(beat));
        if (location.pattern() instanceof CompiledCycles cycles) {
            cycles.feed().landAt(location.turn());
        }
    }

    /** Fills one cycle of one of the patterns. Whether there was one to fill. */
    boolean fill(ModuleId module, List<CompiledCycles> patterns) {
        for (CompiledCycles pattern : patterns) {
            if (pattern.feed().hasNewlyMissed()) {
                lookahead.remark(Remark.of(
                        module,
                        place(pattern),
                        sentence(pattern, "a cycle was not ready in time and began in silence")));
            }
            Optional<CycleNotes> notes = pattern.feed().fill(beatsPerSecond());
            if (notes.isPresent()) {
                tell(module, pattern, notes.get());
                return true;
            }
        }
        return false;
    }

    private double beatsPerSecond() {
        return Math.max(bpm, lookahead.time().tempo()) / SECONDS_PER_MINUTE;
    }

    private void tell(ModuleId module, CompiledCycles pattern, CycleNotes notes) {
        notes.trouble().ifPresent(trouble -> lookahead.remark(remark(module, pattern, notes.cycle(), trouble)));
    }

    private static String place(CompiledCycles pattern) {
        return "playing the pattern \"" + pattern.name() + "\"";
    }

    private static String sentence(CompiledCycles pattern, String what) {
        return "The pattern \"" + pattern.name() + "\", " + what + (what.endsWith(".") ? "" : ".");
    }

    private static Remark remark(ModuleId module, CompiledCycles pattern, long cycle, Throwable trouble) {
        return switch (trouble) {
            case ExpressionException meaningless ->
                Remark.of(module, place(pattern), sentence(pattern, "which is silent: " + meaningless.getMessage()));
            case PatternFault fault ->
                Remark.of(module, place(pattern), sentence(pattern, "cycle " + cycle + ": " + fault.getMessage()));
            default -> new Remark(module, place(pattern) + " in cycle " + cycle, trouble);
        };
    }
}
