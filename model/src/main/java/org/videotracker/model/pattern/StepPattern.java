package org.videotracker.model.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A tracker pattern: rows of steps, the columns of its grid, and its speed. Pure data: where it is playing is the business
 * of each sequencer that plays it.
 *
 * @param steps 1..256 rows
 * @param cutSteps rows that shortening cut off, in their order; lengthening brings them back
 * @param columns the grid's columns, in order, without two of one name
 * @param stepsPerBeat -96..96, not zero; its magnitude is the speed, a negative one reads the rows backwards
 * @param swing where the second of each pair of steps begins, in percent of the pair, 50..80: 50 is straight, 66.7 are triplets. Pairs are
 *     counted from the beginning of each pass, in the order of reading
 */
public record StepPattern(
        List<Step> steps, List<Step> cutSteps, List<Column> columns, double stepsPerBeat, double swing)
        implements Pattern {
    public static final int MAX_STEPS = 256;
    public static final int DEFAULT_STEPS = 16;
    public static final double MAX_STEPS_PER_BEAT = 96;
    public static final double MIN_STEPS_PER_BEAT = 1.0 / 96;
    public static final double DEFAULT_STEPS_PER_BEAT = 4;
    public static final double STRAIGHT = 50;
    public static final double MAX_SWING = 80;
    public static final List<Column> DEFAULT_COLUMNS = List.of(new Column("index", true), new Column("length", true));

    public StepPattern {
        steps = List.copyOf(steps);
        cutSteps = List.copyOf(cutSteps);
        columns = List.copyOf(columns);
        if (steps.isEmpty() || steps.size() > MAX_STEPS) {
            throw new IllegalArgumentException("a pattern has 1.." + MAX_STEPS + " steps, not " + steps.size());
        }
        if (cutSteps.size() > MAX_STEPS) {
            throw new IllegalArgumentException("a pattern remembers at most " + MAX_STEPS + " cut steps");
        }
        if (!isLegalSpeed(stepsPerBeat)) {
            throw new IllegalArgumentException("steps per beat are within -96..96 and not 0, not " + stepsPerBeat);
        }
        if (!isLegalSwing(swing)) {
            throw new IllegalArgumentException("a swing is 50..80 percent, not " + swing);
        }
        if (columns.stream().map(Column::parameter).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("a pattern has each column once");
        }
    }

    /** A pattern without swing. */
    public StepPattern(List<Step> steps, List<Step> cutSteps, List<Column> columns, double stepsPerBeat) {
        this(steps, cutSteps, columns, stepsPerBeat, STRAIGHT);
    }

    /** Whether a number can be the swing of a pattern. */
    public static boolean isLegalSwing(double swing) {
        return swing >= STRAIGHT && swing <= MAX_SWING;
    }

    /** Whether a number can be a pattern's steps per beat: finite, and of a magnitude within 1/96..96. */
    public static boolean isLegalSpeed(double stepsPerBeat) {
        double magnitude = Math.abs(stepsPerBeat);
        return magnitude >= MIN_STEPS_PER_BEAT && magnitude <= MAX_STEPS_PER_BEAT;
    }

    /** An empty pattern with the default columns and speed. */
    public static StepPattern empty(int stepCount) {
        return new StepPattern(
                Collections.nCopies(stepCount, Step.REST), List.of(), DEFAULT_COLUMNS, DEFAULT_STEPS_PER_BEAT);
    }

    @Override
    public double beats() {
        return size() / Math.abs(stepsPerBeat);
    }

    public int size() {
        return steps.size();
    }

    public Step step(int row) {
        return steps.get(row);
    }

    public boolean readsBackwards() {
        return stepsPerBeat < 0;
    }

    /** The row that a pass begins with. */
    public int firstRow() {
        return readsBackwards() ? size() - 1 : 0;
    }

    public boolean hasColumn(String parameter) {
        return columns.stream().anyMatch(column -> column.parameter().equals(parameter));
    }

    public StepPattern withStep(int row, Step step) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(row, step);
        return withSteps(changed);
    }

    public StepPattern withSteps(List<Step> newSteps) {
        return new StepPattern(newSteps, cutSteps, columns, stepsPerBeat, swing);
    }

    public StepPattern withCutSteps(List<Step> newCutSteps) {
        return new StepPattern(steps, newCutSteps, columns, stepsPerBeat, swing);
    }

    public StepPattern withColumns(List<Column> newColumns) {
        return new StepPattern(steps, cutSteps, newColumns, stepsPerBeat, swing);
    }

    public StepPattern withStepsPerBeat(double newStepsPerBeat) {
        return new StepPattern(steps, cutSteps, columns, newStepsPerBeat, swing);
    }

    public StepPattern withSwing(double newSwing) {
        return new StepPattern(steps, cutSteps, columns, stepsPerBeat, newSwing);
    }
}
