package org.videotracker.app.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;

/** A pattern in the making: rows are filled in, and the columns follow from what they hold. */
final class Grid {
    private final List<Step> rows;
    private final double stepsPerBeat;

    private Grid(int rows, double stepsPerBeat) {
        this.rows = new ArrayList<>(Collections.nCopies(rows, Step.REST));
        this.stepsPerBeat = stepsPerBeat;
    }

    /** One bar of four beats at some resolution; a negative one is read from its last row to its first. */
    static Grid ofBar(double stepsPerBeat) {
        return new Grid((int) Math.round(4 * Math.abs(stepsPerBeat)), stepsPerBeat);
    }

    /** One bar in sixteenths. */
    static Grid ofBar() {
        return ofBar(4);
    }

    Grid put(int row, Step step) {
        rows.set(row, step);
        return this;
    }

    /**
     * Fills in a step at each letter that the legend knows; anything else is left as it is, and spaces do not count.
     */
    Grid write(String text, Map<Character, Step> legend) {
        String letters = text.replace(" ", "");
        for (int row = 0; row < letters.length(); row++) {
            Step step = legend.get(letters.charAt(row));
            if (step != null) {
                rows.set(row, step);
            }
        }
        return this;
    }

    /**
     * The pattern.
     *
     * @param filled which slots have a sample; steps that mean others become rests
     */
    StepPattern pattern(IntPredicate filled) {
        List<Step> steps = rows.stream()
                .map(step -> step.index() == Step.NONE || filled.test(step.index()) ? step : Step.REST)
                .toList();
        return new StepPattern(steps, List.of(), columns(), stepsPerBeat);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("index", true));
        if (rows.stream().anyMatch(step -> step.note() != Step.NONE)) {
            columns.add(new Column("note", false));
        }
        columns.add(new Column("length", true));
        if (rows.stream().anyMatch(step -> step.chance() < 100)) {
            columns.add(new Column("chance", false));
        }
        if (rows.stream().anyMatch(step -> !step.ratio().equals(Ratio.ALWAYS))) {
            columns.add(new Column("ratio", false));
        }
        TreeSet<String> locks = new TreeSet<>();
        rows.forEach(step -> locks.addAll(step.locks().keySet()));
        locks.forEach(lock -> columns.add(new Column(lock, false)));
        return columns;
    }
}
