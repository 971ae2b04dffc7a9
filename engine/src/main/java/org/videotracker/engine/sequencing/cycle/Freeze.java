package org.videotracker.engine.sequencing.cycle;

import static org.videotracker.engine.sequencing.cycle.FreezeReader.refused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.expression.ExpressionException;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;

/**
 * Freezes a cycle pattern: makes steps that play the same notes. Notes that begin at one time cannot share a row, so they go into
 * patterns of their own, voices, where that is wanted. Pure; any thread may call.
 */
public final class Freeze {
    /** What repeats later than this is taken not to repeat. */
    private static final int LONGEST_PERIOD = 16;
    /** Rows of a cycle that people edit well, where the notes leave the choice. */
    private static final int FAVOURED_ROWS = 16;

    private final CyclePattern source;
    private final List<FrozenNote> notes = new ArrayList<>();
    private final int cycles;

    private Freeze(CyclePattern source, List<List<FrozenNote>> read) {
        this.source = source;
        cycles = read.size();
        for (int cycle = 0; cycle < cycles; cycle++) {
            Fraction shift = Fraction.of(cycle);
            read.get(cycle)
                    .forEach(note -> notes.add(new FrozenNote(
                            note.begin().plus(shift), note.gate(), note.slot(), note.note(), note.locks())));
        }
    }

    /**
     * What to freeze, and into what.
     *
     * @param steps how many rows in all; empty for as few as are of use
     * @param cycles how many; empty for as many as it takes to repeat
     * @param intoVoices whether notes that begin at one time go into several patterns
     */
    public record Wanted(OptionalInt steps, OptionalInt cycles, boolean intoVoices) {
        public static final Wanted USUAL = new Wanted(OptionalInt.empty(), OptionalInt.empty(), false);
    }

    /** The patterns of steps that play the notes of a cycle pattern; one, unless voices are wanted. */
    public static List<StepPattern> of(Session session, String name, Wanted wanted) throws RejectedException {
        CyclePattern source = Require.cyclePattern(session, name);
        try {
            Cycles pattern = Vocabulary.compile(source.expression());
            FreezeReader reader = new FreezeReader(pattern, SampleFinder.of(session, name));
            return new Freeze(source, read(reader, wanted.cycles())).patterns(wanted);
        } catch (ExpressionException mistake) {
            throw new RejectedException(mistake.rejection());
        } catch (PatternFault tooLong) {
            throw refused("This pattern cannot be frozen: " + tooLong.getMessage() + ".", "");
        }
    }

    private static List<List<FrozenNote>> read(FreezeReader reader, OptionalInt cycles) throws RejectedException {
        if (cycles.isPresent() && (cycles.getAsInt() < 1 || cycles.getAsInt() > StepPattern.MAX_STEPS)) {
            throw refused("1.." + StepPattern.MAX_STEPS + " cycles can be frozen, not " + cycles.getAsInt() + ".", "");
        }
        List<List<FrozenNote>> read = new ArrayList<>();
        int count = cycles.orElse(2 * LONGEST_PERIOD);
        for (int cycle = 0; cycle < count; cycle++) {
            read.add(reader.read(cycle));
        }
        return cycles.isPresent() ? read : read.subList(0, period(read));
    }

    private static int period(List<List<FrozenNote>> read) throws RejectedException {
        for (int period = 1; period <= LONGEST_PERIOD; period++) {
            if (read.subList(period, read.size()).equals(read.subList(0, read.size() - period))) {
                return period;
            }
        }
        throw refused(
                "This pattern does not repeat within " + LONGEST_PERIOD + " cycles.", "Say how many cycles to freeze.");
    }

    private List<StepPattern> patterns(Wanted wanted) throws RejectedException {
        int rows = rows(wanted.steps());
        List<List<Step>> voices = new ArrayList<>();
        voices.add(empty(rows));
        for (FrozenNote note : notes) {
            int row = (int) inRows(note.begin(), rows);
            long length = inRows(note.gate(), rows);
            int voice = 0;
            while (voice < voices.size() && !voices.get(voice).get(row).equals(Step.REST)) {
                voice++;
            }
            if (voice > 0 && !wanted.intoVoices()) {
                throw refused(
                        "Row " + row + " would have several notes, and a row has one.",
                        "Freeze into several patterns, with voices, or change the pattern.");
            }
            if (voice == voices.size()) {
                voices.add(empty(rows));
            }
            voices.get(voice).set(row, note.step((int) length));
        }
        List<StepPattern> patterns = new ArrayList<>();
        for (List<Step> steps : voices) {
            Require.legalLocks(steps);
            patterns.add(new StepPattern(steps, List.of(), columns(steps), rows / (cycles * source.beatsPerCycle())));
        }
        return patterns;
    }

    private static List<Step> empty(int rows) {
        return new ArrayList<>(Collections.nCopies(rows, Step.REST));
    }

    /** How many rows hold all notes. */
    private int rows(OptionalInt wanted) throws RejectedException {
        Fraction needed = Fraction.ONE;
        for (FrozenNote note : notes) {
            needed = needed.leastCommonMultiple(Fraction.of(note.begin().denominator()));
            needed = needed.leastCommonMultiple(Fraction.of(note.gate().denominator()));
        }
        long perCycle = Math.min(needed.numerator(), Integer.MAX_VALUE);
        long least = perCycle * cycles;
        if (least > StepPattern.MAX_STEPS) {
            throw refused(
                    "This pattern needs " + least + " steps, and a pattern has at most " + StepPattern.MAX_STEPS + ".",
                    cycles > 1 ? "Freeze fewer cycles." : "");
        }
        int rows = wanted.orElse(favoured((int) least));
        if (rows < 1 || rows % least != 0 || rows > StepPattern.MAX_STEPS) {
            throw refused(
                    "The notes of this pattern fall on no grid of " + rows + " steps.",
                    "It takes " + least + " steps, or a multiple of that up to " + StepPattern.MAX_STEPS + ".");
        }
        requireLegal(rows);
        return rows;
    }

    /** More rows than needed, as long as gates remain within what a step can hold. */
    private int favoured(int least) {
        int rows = least;
        while (rows * 2 <= FAVOURED_ROWS * cycles && longestGate(rows * 2) <= Step.MAX_LENGTH) {
            rows *= 2;
        }
        return rows;
    }

    private long longestGate(int rows) {
        return notes.stream().mapToLong(note -> inRows(note.gate(), rows)).max().orElse(0);
    }

    private void requireLegal(int rows) throws RejectedException {
        if (longestGate(rows) > Step.MAX_LENGTH) {
            throw refused(
                    "A note of this pattern would last " + longestGate(rows) + " steps, and a step lasts at most "
                            + Step.MAX_LENGTH + ".",
                    "Freeze into fewer steps.");
        }
        Optional<FrozenNote> endless =
                notes.stream().filter(note -> inRows(note.gate(), rows) < 1).findFirst();
        if (endless.isPresent()) {
            throw refused("A note of this pattern has no length.", "");
        }
        if (!StepPattern.isLegalSpeed(rows / (cycles * source.beatsPerCycle()))) {
            throw refused(
                    rows + " steps in " + cycles + " cycles of " + source.beatsPerCycle()
                            + " beats are no speed of a pattern.",
                    "Steps per beat are 1/96..96.");
        }
    }

    private long inRows(Fraction time, int rows) {
        return time.times(Fraction.of(rows)).dividedBy(Fraction.of(cycles)).numerator();
    }

    /** The usual ones, and one for each thing that the steps say beside them: what has none is not heard. */
    private static List<Column> columns(List<Step> steps) {
        List<Column> columns = new ArrayList<>(StepPattern.DEFAULT_COLUMNS);
        if (steps.stream().anyMatch(step -> step.note() != Step.NONE)) {
            columns.add(1, new Column("note", false));
        }
        TreeSet<String> locks = new TreeSet<>();
        steps.forEach(step -> locks.addAll(step.locks().keySet()));
        locks.forEach(lock -> columns.add(new Column(lock, false)));
        return columns;
    }
}
