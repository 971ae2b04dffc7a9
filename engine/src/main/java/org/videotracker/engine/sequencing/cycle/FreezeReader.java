package org.videotracker.engine.sequencing.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Query;
import org.videotracker.model.pattern.cycle.TimeSpan;
import org.videotracker.model.pattern.cycle.Work;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;

/** Reads the notes of cycles for rows, and refuses what no row can hold. */
final class FreezeReader {
    private static final Comparator<FrozenNote> IN_TIME = Comparator.comparing(FrozenNote::begin)
            .thenComparing(FrozenNote::slot)
            .thenComparing(FrozenNote::note)
            .thenComparing(FrozenNote::gate)
            .thenComparing(note -> note.locks().toString());

    private final Cycles pattern;
    private final SampleFinder samples;
    private final SoundReader sounds = new SoundReader();

    FreezeReader(Cycles pattern, SampleFinder samples) {
        this.pattern = pattern;
        this.samples = samples;
    }

    /** The notes that begin in a cycle, sorted. */
    List<FrozenNote> read(long cycle) throws RejectedException {
        TimeSpan span = TimeSpan.ofCycle(cycle);
        List<FrozenNote> notes = new ArrayList<>();
        try {
            for (Hap hap : pattern.query(new Query(span, Work.ofDefaults()))) {
                if (hap.hasOnset()) {
                    var sound = sounds.read(hap.value());
                    if (sound.isPresent()) {
                        notes.add(note(hap.wholeOrPart(), span.begin(), sound.get()));
                    }
                }
            }
        } catch (PatternFault fault) {
            throw refused("Cycle " + cycle + " cannot be played: " + fault.getMessage() + ".", "");
        }
        for (String complaint : sounds.takeComplaints()) {
            throw refused("Cycle " + cycle + " cannot be frozen: " + complaint + ".", "");
        }
        notes.sort(IN_TIME);
        return notes;
    }

    private FrozenNote note(TimeSpan whole, Fraction cycleBegin, CycleNote.Sound sound) throws RejectedException {
        if (sound.detune() != 1) {
            throw refused("A step plays whole notes, and this pattern has notes between them.", "Round them: round().");
        }
        if (sound.cutGroup() != 0 || sound.isSpeedInCycles()) {
            throw refused(
                    "A step has no " + (sound.cutGroup() != 0 ? "cut group" : "speed that counts in cycles") + ".", "");
        }
        CycleNote.GateLength gate = sound.gate();
        Fraction cycles = gate.isOfEvent() ? whole.duration() : Fraction.of(gate.cycles());
        return new FrozenNote(
                whole.begin().minus(cycleBegin),
                cycles.times(Fraction.of(gate.clip())),
                slot(sound),
                sound.note(),
                FrozenNote.named(sound.locks()));
    }

    private int slot(CycleNote.Sound sound) throws RejectedException {
        int slot = sound.index();
        if (!sound.sample().isEmpty()) {
            OptionalInt found = samples.slot(sound.sample(), sound.index());
            if (found.isEmpty()) {
                throw refused(
                        "Steps play samples by their slot, and no sampler that this pattern plays has just one slot for \""
                                + sound.sample() + "\".",
                        "Connect a sequencer that plays the pattern to a sampler with that sample, or write numbers.");
            }
            slot = found.getAsInt();
        }
        if (slot > Step.MAX_INDEX) {
            throw refused("A step plays a slot up to " + Step.MAX_INDEX + ", not " + slot + ".", "");
        }
        return slot;
    }

    static RejectedException refused(String message, String hint) {
        return new RejectedException(new Rejection(Code.ILLEGAL_VALUE, message, hint));
    }
}
