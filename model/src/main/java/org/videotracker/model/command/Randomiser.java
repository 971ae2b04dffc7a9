package org.videotracker.model.command;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.StepFields;
import org.videotracker.model.session.Targets;

/** Fills rows at random within the ranges of what the pattern triggers. */
final class Randomiser {
    private static final double FILLED = 0.7;

    private final Session session;
    private final String name;
    private final StepPattern pattern;
    private final SplittableRandom random;

    Randomiser(Session session, String name, long seed) throws RejectedException {
        this.session = session;
        this.name = name;
        this.pattern = Require.stepPattern(session, name);
        this.random = new SplittableRandom(seed);
    }

    /**
     * All that the grid shows; what it hides stays. Where it shows neither index nor note, the same rows trigger as before.
     */
    StepPattern wholePattern() throws RejectedException {
        boolean decidesRows = pattern.hasColumn("index") || pattern.hasColumn("note");
        List<Step> steps = new ArrayList<>();
        for (Step step : pattern.steps()) {
            boolean filled = decidesRows ? random.nextDouble() < FILLED : !step.isRest();
            steps.add(filled ? filled(step) : cleared(step));
        }
        return pattern.withSteps(steps);
    }

    private Step filled(Step step) throws RejectedException {
        Step filled = step;
        for (Column column : pattern.columns()) {
            filled = withRandom(filled, column.parameter());
        }
        return filled;
    }

    private Step cleared(Step step) throws RejectedException {
        Step cleared = step;
        for (Column column : pattern.columns()) {
            cleared = StepFields.reset(cleared, column.parameter());
        }
        return cleared;
    }

    StepPattern column(String column) throws RejectedException {
        if (!pattern.hasColumn(column)) {
            throw RejectedException.unknown(
                    "column in pattern " + name,
                    column,
                    pattern.columns().stream().map(Column::parameter).toList());
        }
        List<Step> steps = new ArrayList<>();
        for (Step step : pattern.steps()) {
            if (decidesRows(column)) {
                steps.add(random.nextDouble() < FILLED ? withRandom(step, column) : StepFields.reset(step, column));
            } else {
                steps.add(step.isRest() ? step : withRandom(step, column));
            }
        }
        return pattern.withSteps(steps);
    }

    /** Whether a column says which rows trigger: the index, or the note of a pattern that shows no index. */
    private boolean decidesRows(String column) {
        return column.equals("index") || column.equals("note") && !pattern.hasColumn("index");
    }

    private Step withRandom(Step step, String field) throws RejectedException {
        return switch (field) {
            case "index" -> step.withIndex(anyIndex());
            case "length" -> step.withLength(random.nextInt(1, Step.MAX_LENGTH + 1));
            case "note" -> step.withNote(random.nextInt(0, Step.MAX_NOTE + 1));
            case "chance" -> step.withChance(random.nextInt(0, 101));
            case "ratio" -> {
                int whole = random.nextInt(1, Ratio.LIMIT + 1);
                yield step.withRatio(new Ratio(random.nextInt(1, whole + 1), whole));
            }
            case "condition", "retrigger", "slide" -> StepFields.set(step, field, anyWhole(field));
            default -> StepFields.set(step, field, anyValue(field));
        };
    }

    private int anyIndex() {
        return random.nextInt(0, Targets.maxIndex(session, name) + 1);
    }

    private int anyWhole(String field) throws RejectedException {
        Parameter parameter = StepFields.descriptor(field);
        return random.nextInt((int) parameter.min(), (int) parameter.max() + 1);
    }

    /** Over the whole range; a volume only over the middle half, so that nothing is lost or too loud. */
    private double anyValue(String field) throws RejectedException {
        Parameter parameter = StepFields.isLock(field)
                ? Targets.lockParameter(session, name, field).orElseGet(() -> Parameter.ofFloat(field, 0, 1, 0, "", ""))
                : StepFields.descriptor(field);
        double margin = field.equals("volume") ? 0.25 : 0;
        double u = margin + random.nextDouble() * (1 - 2 * margin);
        return parameter.clamp(parameter.min() + u * (parameter.max() - parameter.min()));
    }
}
