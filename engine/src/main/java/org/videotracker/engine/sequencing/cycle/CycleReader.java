package org.videotracker.engine.sequencing.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.thread.DistinctFault;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.engine.time.StepLength;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Query;
import org.videotracker.model.pattern.cycle.TimeSpan;
import org.videotracker.model.pattern.cycle.Work;
import org.videotracker.model.pattern.expression.ExpressionException;

/**
 * Asks a pattern for the notes of its cycles: of the events that begin in a cycle, with the exact times. A cycle that cannot be
 * computed, whyever, is silent, and has no effect on any other. Engine thread.
 */
public final class CycleReader implements LongFunction<CycleNotes> {
    static final int MOST_NOTES = 1024;
    /** In cycles. */
    private static final double LONGEST_EXACT = 1_000_000;

    /** As many steps as take less than 20 ms once the runtime has warmed up: an edit may have to wait for them. */
    private static final long MOST_WORK = 100_000;

    private static final Comparator<Hap> BY_TIME =
            Comparator.comparing(hap -> hap.wholeOrPart().begin());

    private final int sampleRate;
    private final StepLength length;
    private final BeatTime cycleLength;
    private final SoundReader sounds = new SoundReader();
    private final Set<DistinctFault> told = new HashSet<>();
    private @Nullable Cycles cycles;
    private @Nullable Throwable meaningless;

    public CycleReader(CyclePattern pattern, CycleCompiler compiler, int sampleRate) {
        this.sampleRate = sampleRate;
        this.length = StepLength.ofBeats(pattern.beatsPerCycle());
        this.cycleLength = beats(Fraction.ONE);
        try {
            cycles = compiler.compile(pattern.expression());
        } catch (ExpressionException | RuntimeException | Error fault) {
            meaningless = fault;
        }
    }

    /** The notes of a cycle. Trouble that was told of before is not told of again. */
    @Override
    public CycleNotes apply(long cycle) {
        Cycles pattern = cycles;
        if (pattern == null) {
            return silent(cycle, meaningless);
        }
        try {
            return read(pattern, cycle);
        } catch (RuntimeException | Error fault) {
            sounds.takeComplaints();
            return silent(cycle, fault);
        }
    }

    private CycleNotes silent(long cycle, @Nullable Throwable fault) {
        return new CycleNotes(cycle, List.of(), Optional.ofNullable(fault).filter(this::isNew));
    }

    private boolean isNew(Throwable fault) {
        boolean isSentence = fault instanceof PatternFault || fault instanceof ExpressionException;
        return told.add(
                isSentence
                        ? new DistinctFault("", fault.getClass().getName(), List.of(String.valueOf(fault.getMessage())))
                        : DistinctFault.of("", fault));
    }

    private CycleNotes read(Cycles pattern, long cycle) {
        TimeSpan span = TimeSpan.ofCycle(cycle);
        List<Hap> onsets = new ArrayList<>();
        for (Hap hap : pattern.query(new Query(span, new Work(MOST_WORK, Work.DEFAULT_DEPTH)))) {
            if (hap.hasOnset()) {
                onsets.add(hap);
            }
        }
        if (onsets.size() > MOST_NOTES) {
            throw new PatternFault("more than " + MOST_NOTES + " notes begin in one cycle");
        }
        onsets.sort(BY_TIME);
        List<CycleNote> notes = new ArrayList<>(onsets.size());
        for (Hap onset : onsets) {
            sounds.read(onset.value()).ifPresent(sound -> notes.add(note(onset, span, sound)));
        }
        Optional<Throwable> trouble = sounds.takeComplaints().stream()
                .<Throwable>map(PatternFault::new)
                .filter(this::isNew)
                .findFirst();
        return new CycleNotes(cycle, notes, trouble);
    }

    private CycleNote note(Hap onset, TimeSpan span, CycleNote.Sound sound) {
        TimeSpan whole = onset.wholeOrPart();
        BeatTime begin = beats(whole.begin().minus(span.begin()));
        BeatTime untilEnd = new BeatTime(sampleRate).setBetween(begin, cycleLength);
        return new CycleNote(untilEnd, gate(whole, sound.gate()), sound, onset.ranges());
    }

    /** Exact where the numbers can be, so that a gate that ought to end on a frame does not end just before it. */
    private BeatTime gate(TimeSpan whole, CycleNote.GateLength gate) {
        double cycles = (gate.isOfEvent() ? whole.duration().toDouble() : gate.cycles()) * gate.clip();
        if (!(cycles > 0 && cycles < LONGEST_EXACT)) {
            return new BeatTime(sampleRate).setBounded(cycles * length.toBeats());
        }
        Fraction exact = gate.isOfEvent() ? whole.duration() : Fraction.of(gate.cycles());
        try {
            return beats(exact.times(Fraction.of(gate.clip())));
        } catch (PatternFault tooFine) {
            return new BeatTime(sampleRate).setBounded(cycles * length.toBeats());
        }
    }

    private BeatTime beats(Fraction cycles) {
        return new BeatTime(sampleRate).setSteps(cycles.numerator(), cycles.denominator(), length);
    }
}
