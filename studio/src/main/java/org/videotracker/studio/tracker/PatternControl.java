package org.videotracker.studio.tracker;

import java.util.OptionalDouble;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.PatternCommand.ResizePattern;
import org.videotracker.model.command.PatternCommand.SetBeatsPerCycle;
import org.videotracker.model.command.PatternCommand.SetStepsPerBeat;
import org.videotracker.model.command.PatternCommand.SetSwing;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.studio.cell.CellKind;
import org.videotracker.studio.cell.DecimalCell;
import org.videotracker.studio.cell.PercentCell;
import org.videotracker.studio.cell.SpeedCell;
import org.videotracker.studio.cell.WholeCell;

/** The numbers of a pattern as a whole. None of them can be cleared. */
enum PatternControl {
    STEPS(
            "Steps",
            new WholeCell(1, StepPattern.MAX_STEPS, StepPattern.DEFAULT_STEPS),
            "How many rows the pattern has, 1..256; what is cut off is kept, and comes back first."),
    SPEED(
            "Steps / beat",
            new SpeedCell(),
            "How many rows a beat has: 4, 1/2, 3 for triplets; below 0 the pattern is read backwards."),
    SWING(
            "Swing",
            new PercentCell(StepPattern.STRAIGHT, StepPattern.MAX_SWING, StepPattern.STRAIGHT, false),
            "Where the second of two rows begins, in percent of both, 50..80: 50 is straight, 66.667 are triplets."),
    CYCLE(
            "Beats / cycle",
            new DecimalCell(
                    CyclePattern.MIN_BEATS_PER_CYCLE,
                    CyclePattern.MAX_BEATS_PER_CYCLE,
                    CyclePattern.DEFAULT_BEATS_PER_CYCLE),
            "How many beats one cycle of the written pattern lasts, 1/16..256.");

    private final String title;
    private final CellKind kind;
    private final String description;

    PatternControl(String title, CellKind kind, String description) {
        this.title = title;
        this.kind = kind;
        this.description = description;
    }

    String title() {
        return title;
    }

    CellKind kind() {
        return kind;
    }

    /** One sentence. */
    String description() {
        return description;
    }

    /** What the pattern that is shown has; empty if it is of another kind. */
    OptionalDouble value(TrackerScene scene) {
        StepPattern grid = scene.grid();
        CyclePattern cycle = scene.cycle();
        if (this == CYCLE) {
            return cycle == null ? OptionalDouble.empty() : OptionalDouble.of(cycle.beatsPerCycle());
        }
        if (grid == null) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(this == STEPS ? grid.size() : this == SPEED ? grid.stepsPerBeat() : grid.swing());
    }

    Command set(String pattern, double value) {
        return switch (this) {
            case STEPS -> new ResizePattern(pattern, (int) value);
            case SPEED -> new SetStepsPerBeat(pattern, value);
            case SWING -> new SetSwing(pattern, value);
            case CYCLE -> new SetBeatsPerCycle(pattern, value);
        };
    }

    /** The line of Lua that does the same. */
    String lua(String pattern, String value) {
        return switch (this) {
            case STEPS -> "pattern(\"" + pattern + "\", " + value + ")";
            case SPEED -> "patterns:setStepsPerBeat(\"" + pattern + "\", " + value + ")";
            case SWING -> "patterns:setSwing(\"" + pattern + "\", " + value + ")";
            case CYCLE -> "pattern(\"" + pattern + "\", {beatsPerCycle = " + value + "})";
        };
    }
}
