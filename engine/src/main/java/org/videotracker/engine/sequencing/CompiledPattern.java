package org.videotracker.engine.sequencing;

import java.util.TreeMap;
import java.util.TreeSet;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.time.StepLength;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;

/** A pattern under its name, laid out for the audio thread. Immutable; made on the engine thread. */
public final class CompiledPattern {
    private final String name;
    private final Pattern origin;
    private final StepPattern source;
    private final StepLength stepLength;
    private final Step[] steps;
    private final Locks[] locks;

    public CompiledPattern(String name, Pattern origin) {
        this.name = name;
        this.origin = origin;
        this.source = switch (origin) {
            case StepPattern steps -> steps;
            case CyclePattern cycles -> StepPattern.empty(1).withStepsPerBeat(1 / cycles.beatsPerCycle());
        };
        this.stepLength = StepLength.of(source.stepsPerBeat());
        this.steps = source.steps().toArray(Step[]::new);
        this.locks = new Locks[steps.length];
        TreeSet<String> columns = new TreeSet<>();
        for (Column column : source.columns()) {
            if (column.category() == Column.Category.PARAMETER) {
                columns.add(column.parameter());
            }
        }
        for (int row = 0; row < steps.length; row++) {
            TreeMap<String, Double> shown = new TreeMap<>(steps[row].locks());
            shown.keySet().retainAll(columns);
            locks[row] = shown.isEmpty() ? Locks.NONE : Locks.of(shown);
        }
    }

    public String name() {
        return name;
    }

    /** The pattern that this was made from. */
    public Pattern source() {
        return origin;
    }

    public StepLength stepLength() {
        return stepLength;
    }

    public int size() {
        return steps.length;
    }

    public Step step(int row) {
        return steps[row];
    }

    /** The locks of a row whose columns the pattern has. */
    public Locks locks(int row) {
        return locks[row];
    }

    public boolean readsBackwards() {
        return source.readsBackwards();
    }

    /** The row that stands at a place in the order of reading, 0..size-1. */
    int rowAt(int place) {
        return readsBackwards() ? steps.length - 1 - place : place;
    }

    /** The place of a row in the order of reading; its own inverse is {@link #rowAt}. */
    int placeOf(int row) {
        return rowAt(row);
    }

    /**
     * Whether this is the other pattern after an edit, which keeps the name, or after a rename, which keeps the steps.
     */
    boolean continues(CompiledPattern other) {
        return origin == other.origin || name.equals(other.name);
    }

    /**
     * The sample slot of the nearest row with one that would be read before a row, going round the pattern; 0 without
     * any.
     */
    int indexBefore(int row) {
        int place = placeOf(row);
        for (int back = 1; back <= steps.length; back++) {
            int index = steps[rowAt(Math.floorMod(place - back, steps.length))].index();
            if (index != Step.NONE) {
                return index;
            }
        }
        return 0;
    }
}
