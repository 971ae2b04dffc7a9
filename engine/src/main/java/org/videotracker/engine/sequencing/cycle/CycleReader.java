package org.videotracker.engine.sequencing.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

/**
 * Asks a pattern for the notes of its cycles: of the events that begin in a cycle, with the exact times. Engine thread.
 */
public final class CycleReader extends CycleReading<CycleNotes> {
    static final int MOST_NOTES = 1024;
    /** In cycles. */
    private static final double LONGEST_EXACT = 1_000_000;

    private static final Comparator<Hap> BY_TIME =
            Comparator.comparing(hap -> hap.wholeOrPart().begin());

    private final int sampleRate;
    private final StepLength length;
    private final BeatTime cycleLength;
    private final SoundReader sounds = new SoundReader();

    public CycleReader(CyclePattern pattern, CycleCompiler compiler, int sampleRate) {
        super(pattern, compiler);
        this.sampleRate = sampleRate;
        this.length = StepLength.ofBeats(pattern.beatsPerCycle());
        this.cycleLength = beats(Fraction.ONE);
    }

    @Override
    protected CycleNotes silent(long cycle, Optional<Throwable> trouble) {
        return new CycleNotes(cycle, List.of(), trouble);
    }

    @Override
    protected CycleNotes read(Cycles pattern, long cycle) {
        sounds.takeComplaints();
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
        return new CycleNotes(cycle, notes, news(sounds.takeComplaints()));
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
