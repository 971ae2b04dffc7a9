package org.videotracker.model.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;

/** Turns patterns into {@link Json}: only the rows that hold something, and of each only what differs from a rest. */
final class PatternWriter {
    private final Kept kept;

    PatternWriter(Kept kept) {
        this.kept = kept;
    }

    Json patterns(Map<String, Pattern> patterns) {
        Map<String, Json> fields = new TreeMap<>();
        patterns.forEach((name, pattern) ->
                fields.put(name, pattern(Trail.ROOT.to("patterns").to(name), pattern)));
        return Json.struct(fields);
    }

    private Json pattern(Trail home, Pattern pattern) {
        return switch (pattern) {
            case StepPattern(var steps, var cutSteps, var columns, var stepsPerBeat, var swing) -> {
                Map<String, Json> fields = new TreeMap<>();
                fields.put("stepCount", Json.number((long) steps.size()));
                fields.put("stepsPerBeat", Json.number(stepsPerBeat));
                fields.put("columns", columns(home.to("columns"), columns));
                fields.put("rows", rows(home.to("rows"), steps));
                if (swing != StepPattern.STRAIGHT) {
                    fields.put("swing", Json.number(swing));
                }
                if (!cutSteps.isEmpty()) {
                    fields.put("cutStepCount", Json.number((long) cutSteps.size()));
                    fields.put("cutRows", rows(home.to("cutRows"), cutSteps));
                }
                yield kept.struct(home, fields);
            }
            case CyclePattern(var expression, var beatsPerCycle) ->
                kept.struct(
                        home,
                        Map.of(
                                "cycles",
                                ExpressionJson.write(expression),
                                "beatsPerCycle",
                                Json.number(beatsPerCycle)));
        };
    }

    private Json columns(Trail home, List<Column> columns) {
        return Json.sequence(IntStream.range(0, columns.size())
                .<Json>mapToObj(i -> column(home.to(i), columns.get(i)))
                .toList());
    }

    private Json column(Trail home, Column column) {
        return switch (column) {
            case Column(var parameter, var required) -> {
                Map<String, Json> fields = new TreeMap<>();
                fields.put("parameter", Json.text(parameter));
                if (required) {
                    fields.put("required", Json.flag(true));
                }
                yield kept.struct(home, fields);
            }
        };
    }

    private Json rows(Trail home, List<Step> steps) {
        SequencedMap<String, Json> rows = new LinkedHashMap<>();
        for (int row = 0; row < steps.size(); row++) {
            Step step = steps.get(row);
            if (!step.equals(Step.REST) || kept.has(home.to(row))) {
                rows.put(
                        Integer.toString(row),
                        Json.sequence(List.of(step(home.to(row).to(0), step))));
            }
        }
        return new Json.Struct(rows, Json.At.NOWHERE);
    }

    private Json step(Trail home, Step step) {
        return kept.struct(home, StepJson.write(step));
    }
}
