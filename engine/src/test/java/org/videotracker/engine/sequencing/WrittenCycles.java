package org.videotracker.engine.sequencing;

import java.util.concurrent.atomic.AtomicReference;
import org.videotracker.engine.sequencing.cycle.CycleFeed;
import org.videotracker.engine.sequencing.cycle.CycleNotes;
import org.videotracker.engine.sequencing.cycle.CycleReader;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Sequences;
import org.videotracker.model.pattern.expression.Expression;

/** Cycle patterns for tapes: whatever cycle is wanted is there at once. */
final class WrittenCycles {
    private static final int RATE = 48_000;
    private static final double TEMPO = 2;

    private WrittenCycles() {}

    static CompiledCycles compiled(String name, double beatsPerCycle, Cycles cycles) {
        return compiled(name, beatsPerCycle, cycles, RATE);
    }

    static CompiledCycles compiled(String name, double beatsPerCycle, Cycles cycles, int sampleRate) {
        CyclePattern pattern = new CyclePattern(new Expression.Text(name), beatsPerCycle);
        AtomicReference<CycleFeed<CycleNotes>> feed = new AtomicReference<>();
        feed.set(new CycleFeed<>(
                new CycleReader(pattern, expression -> cycles, sampleRate), beatsPerCycle, () -> fill(feed.get()), 0));
        return new CompiledCycles(name, pattern, feed.get());
    }

    private static void fill(CycleFeed<?> feed) {
        while (feed.fill(TEMPO).isPresent()) {
            // until nothing is missing
        }
    }

    /** So many notes of equal length in a cycle; the index of each is ten times its cycle and its place in it. */
    static Cycles counting(int notes) {
        return counting(notes, 0);
    }

    /** As {@link #counting(int)}, with numbers that begin elsewhere. */
    static Cycles counting(int notes, int from) {
        Cycles[] cycles = new Cycles[100];
        for (int cycle = 0; cycle < cycles.length; cycle++) {
            int first = from + 10 * cycle;
            cycles[cycle] = Sequences.seq(notes, place -> Cycles.pure(first + place));
        }
        return Sequences.cat(cycles);
    }
}
