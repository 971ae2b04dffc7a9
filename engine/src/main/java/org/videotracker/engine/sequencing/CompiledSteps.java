package org.videotracker.engine.sequencing;

import java.util.TreeMap;
import java.util.TreeSet;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.time.StepLength;
import org.videotracker.engine.time.StepShift;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;

/** A pattern of steps under its name, laid out for the audio thread. Immutable; made on the engine thread. */
public final class CompiledSteps implements CompiledPattern {
    private final String name;
    private final StepPattern source;
    private final StepLength stepLength;
    private final Step[] steps;
    private final Locks[] locks;
    private final StepShift[] shifts;
    private final StepLength[] gates;
    private final Slide[][] slides;

    public CompiledSteps(String name, StepPattern source) {
        this.name = name;
        this.source = source;
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
        this.shifts = new StepShift[steps.length];
        this.gates = new StepLength[steps.length];
        for (int row = 0; row < steps.length; row++) {
            double swing = placeOf(row) % 2 == 0 ? StepPattern.STRAIGHT : source.swing();
            shifts[row] = StepShift.of(steps[row].micro(), swing, stepLength);
            gates[row] =
                    stepLength.times(steps[row].length(), steps[row].retrigger().count());
        }
        this.slides = new Slide[steps.length][];
        SlideCompiler compiler = new SlideCompiler(this);
        for (int row = 0; row < steps.length; row++) {
            slides[row] = compiler.slides(row).toArray(Slide[]::new);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Pattern source() {
        return source;
    }

    @Override
    public StepLength stepLength() {
        return stepLength;
    }

    @Override
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

    /** Whether a row begins a note, or changes the one that sounds. */
    boolean isTrig(int row) {
        return !steps[row].isRest() || locks[row].count() > 0;
    }

    /** How far from its place in the grid a row sounds. */
    StepShift shift(int row) {
        return shifts[row];
    }

    /** How long the gate of a row is, or that of each of its retriggers. */
    StepLength gate(int row) {
        return gates[row];
    }

    /** The slides that a row begins. */
    Slide[] slides(int row) {
        return slides[row];
    }

    @Override
    public boolean readsBackwards() {
        return source.readsBackwards();
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
