package org.videotracker.model.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pcollections.TreePMap;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.session.Require;

/** Reads the patterns of a session file. */
final class PatternReader {
    private static final int MAX_COLUMNS = 4096;
    private static final int MAX_PARAMETER_NAME = 256;

    private final Unknowns unknowns;

    PatternReader(Unknowns unknowns) {
        this.unknowns = unknowns;
    }

    TreePMap<String, Pattern> patterns(Map<String, Part> parts) throws UnreadableSessionException {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (Map.Entry<String, Part> entry : parts.entrySet()) {
            String name = entry.getValue().legalName("pattern", entry.getKey());
            patterns.put(
                    name, pattern(entry.getValue(), Trail.ROOT.to("patterns").to(name)));
        }
        return TreePMap.from(patterns);
    }

    private Pattern pattern(Part part, Trail home) throws UnreadableSessionException {
        Fields fields = part.fields();
        Optional<Part> cycles = fields.find("cycles");
        return cycles.isPresent() ? cyclePattern(cycles.get(), fields, home) : stepPattern(fields, home);
    }

    private CyclePattern cyclePattern(Part cycles, Fields fields, Trail home) throws UnreadableSessionException {
        Expression expression = ExpressionJson.read(cycles);
        cycles.require(() -> Require.legalExpression(expression));
        Optional<Part> beats = fields.find("beatsPerCycle");
        double beatsPerCycle = beats.isPresent()
                ? beats.get().number(CyclePattern.MIN_BEATS_PER_CYCLE, CyclePattern.MAX_BEATS_PER_CYCLE)
                : CyclePattern.DEFAULT_BEATS_PER_CYCLE;
        fields.keepRest(home, unknowns);
        return new CyclePattern(expression, beatsPerCycle);
    }

    private StepPattern stepPattern(Fields fields, Trail home) throws UnreadableSessionException {
        int stepCount = fields.integer("stepCount", 1, StepPattern.MAX_STEPS, StepPattern.DEFAULT_STEPS);
        List<Step> steps = rows(fields.find("rows"), stepCount, home.to("rows"));
        int cutCount = fields.integer("cutStepCount", 0, StepPattern.MAX_STEPS, 0);
        List<Step> cutSteps = rows(fields.find("cutRows"), cutCount, home.to("cutRows"));
        double stepsPerBeat = stepsPerBeat(fields.find("stepsPerBeat"));
        Optional<Part> columnsPart = fields.find("columns");
        List<Column> columns =
                columnsPart.isPresent() ? columns(columnsPart.get(), home.to("columns")) : StepPattern.DEFAULT_COLUMNS;
        Optional<Part> swingPart = fields.find("swing");
        double swing = swingPart.isPresent()
                ? swingPart.get().number(StepPattern.STRAIGHT, StepPattern.MAX_SWING)
                : StepPattern.STRAIGHT;
        fields.keepRest(home, unknowns);
        return new StepPattern(steps, cutSteps, columns, stepsPerBeat, swing);
    }

    private static double stepsPerBeat(Optional<Part> part) throws UnreadableSessionException {
        if (part.isEmpty()) {
            return StepPattern.DEFAULT_STEPS_PER_BEAT;
        }
        double number = part.get().number(-StepPattern.MAX_STEPS_PER_BEAT, StepPattern.MAX_STEPS_PER_BEAT);
        if (!StepPattern.isLegalSpeed(number)) {
            throw part.get()
                    .error(
                            "\"stepsPerBeat\" is too near to 0.",
                            "Its magnitude must be within 1/96..96, such as 4 or -0.5.");
        }
        return number;
    }

    private List<Column> columns(Part part, Trail home) throws UnreadableSessionException {
        List<Column> columns = new ArrayList<>();
        for (Part item : part.items(MAX_COLUMNS)) {
            Fields fields = item.fields();
            Part name = fields.get("parameter");
            String parameter = name.text(MAX_PARAMETER_NAME);
            name.require(() -> Require.columnName(parameter));
            Column column = new Column(parameter, fields.flag("required", false));
            fields.keepRest(home.to(columns.size()), unknowns);
            if (columns.stream().anyMatch(other -> other.parameter().equals(column.parameter()))) {
                throw item.error("a second column \"" + column.parameter() + "\".", "A pattern has each column once.");
            }
            columns.add(column);
        }
        return columns;
    }

    private List<Step> rows(Optional<Part> part, int count, Trail home) throws UnreadableSessionException {
        List<Step> steps = new ArrayList<>(Collections.nCopies(count, Step.REST));
        if (part.isPresent()) {
            for (Map.Entry<Integer, Part> row : part.get().numbered(count).entrySet()) {
                steps.set(row.getKey(), row(row.getValue(), home.to(row.getKey())));
            }
        }
        return steps;
    }

    private Step row(Part part, Trail home) throws UnreadableSessionException {
        List<Part> triggers = part.items(Step.MAX_LOCKS);
        if (triggers.size() > 1) {
            throw part.error(
                    "a row with " + triggers.size() + " triggers.", "This version plays one trigger in a row.");
        }
        return triggers.isEmpty() ? Step.REST : step(triggers.getFirst(), home.to(0));
    }

    private Step step(Part part, Trail home) throws UnreadableSessionException {
        Fields fields = part.fields();
        Step step = StepJson.read(fields);
        for (String lock : step.locks().keySet()) {
            fields.get("locks").fields().get(lock).require(() -> Require.lockName(lock));
        }
        fields.keepRest(home, unknowns);
        return step;
    }
}
