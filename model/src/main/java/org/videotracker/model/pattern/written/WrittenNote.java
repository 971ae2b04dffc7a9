package org.videotracker.model.pattern.written;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.cycle.Fraction;

/**
 * A note of a row, in its place in time.
 *
 * @param begin in rows from the beginning of the pass
 * @param gate in rows
 * @param index the sample that it plays
 */
record WrittenNote(Fraction begin, Fraction gate, int index, Step step) {
    private static final String REST = "~";

    /**
     * The note of a step.
     *
     * @param place how many rows are read before it
     * @param swing where it begins if it is the second of a pair, in percent of the pair
     */
    static WrittenNote of(Step step, int place, int index, double swing) {
        Fraction straight = Fraction.of((long) StepPattern.STRAIGHT);
        Fraction shift = Fraction.of(swing).minus(straight).dividedBy(straight).plus(Fraction.of(step.micro()));
        Fraction held = shift.min(Fraction.ONE).max(Fraction.ONE.negated());
        return new WrittenNote(Fraction.of(place).plus(held), Fraction.of(step.length()), index, step);
    }

    Fraction end() {
        return begin.plus(gate);
    }

    boolean isCertain() {
        return step.chance() == 100 && step.ratio().equals(Ratio.ALWAYS);
    }

    WrittenNote until(Fraction end) {
        return new WrittenNote(begin, end.minus(begin), index, step);
    }

    /** As notation: {@code 3}, {@code 3*4}, {@code 3?0.25}, {@code <3 ~>}. */
    String text() {
        int count = step.retrigger().count();
        String once = index
                + (count == 1 ? "" : "*" + count)
                + (step.chance() == 100 ? "" : "?" + (100 - step.chance()) / 100.0);
        Ratio ratio = step.ratio();
        if (ratio.whole() == 1) {
            return once;
        }
        List<String> passes = new ArrayList<>(Collections.nCopies(ratio.whole(), REST));
        passes.set(ratio.part() - 1, once);
        return "<" + String.join(" ", passes) + ">";
    }
}
