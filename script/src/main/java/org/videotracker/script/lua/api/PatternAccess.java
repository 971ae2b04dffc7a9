package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.ColumnCommand.AddColumn;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.PatternCommand.PutPattern;
import org.videotracker.model.command.PatternCommand.ResizePattern;
import org.videotracker.model.command.PatternCommand.SetStepsPerBeat;
import org.videotracker.model.command.PatternCommand.SetSwing;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.expression.ExpressionText;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;

/** Patterns and their rows. */
final class PatternAccess {
    private static final String STEPS_PER_BEAT = "stepsPerBeat";
    private static final String SWING = "swing";
    private static final List<String> OPTIONS = List.of(STEPS_PER_BEAT, SWING);
    private static final String HOW_COLUMNS_ARE =
            "Write their names, as in {\"index\", \"length\", \"volume\"}; {parameter = \"note\", required = true} says more.";

    private PatternAccess() {}

    /** A pattern of a name, new if there is none, of a size if one is given; the steps stay. */
    static String ensurePattern(Transaction transaction, String name, Optional<Integer> steps)
            throws RejectedException {
        if (!transaction.session().patterns().containsKey(name)) {
            transaction.apply(new CreatePattern(Optional.of(name), steps.orElse(StepPattern.DEFAULT_STEPS)));
        } else if (steps.isPresent()) {
            transaction.apply(new ResizePattern(name, steps.get()));
        }
        return name;
    }

    /**
     * As {@link #ensurePattern(Transaction, String, Optional)}, with options; or what is written, which then is the pattern.
     *
     * @param content how many steps it has, or a pattern
     */
    static String ensurePattern(
            Transaction transaction, String name, Optional<Object> content, Map<String, Object> options)
            throws RejectedException {
        boolean hasSteps = content.filter(given -> given instanceof Integer).isPresent();
        boolean isWritten = transaction.session().patterns().get(name) instanceof CyclePattern;
        if (hasSteps && isWritten) {
            transaction.apply(new PutPattern(name, StepPattern.empty(1)));
        }
        if (hasSteps || content.isEmpty() && !isWritten) {
            return ensureSteps(transaction, name, content, options);
        }
        CyclePatternAccess.put(transaction, name, content, options);
        return name;
    }

    private static String ensureSteps(
            Transaction transaction, String name, Optional<Object> steps, Map<String, Object> options)
            throws RejectedException {
        ensurePattern(transaction, name, steps.map(Integer.class::cast));
        for (Map.Entry<String, Object> option : options.entrySet()) {
            transaction.apply(option(name, option.getKey(), option.getValue()));
        }
        return name;
    }

    private static Command option(String pattern, String option, Object value) throws RejectedException {
        if (!OPTIONS.contains(option)) {
            throw RejectedException.unknown("option of a pattern", option, OPTIONS);
        }
        if (!(value instanceof Double number)) {
            throw RejectedException.of(Code.ILLEGAL_VALUE, option + " is a number.");
        }
        return option.equals(SWING) ? new SetSwing(pattern, number) : new SetStepsPerBeat(pattern, number);
    }

    /** Replaces a row. What it newly locks gets a column, without which it would not be heard. */
    static void setStep(Transaction transaction, String name, int row, Map<String, Object> fields)
            throws RejectedException {
        Step step = StepNotation.read(fields);
        StepPattern pattern = Require.stepPattern(transaction.session(), name);
        Require.row(name, pattern, row);
        if (!step.equals(pattern.step(row))) {
            transaction.apply(new SetStep(name, row, step));
            for (String lock : step.locks().keySet()) {
                if (!pattern.hasColumn(lock)) {
                    transaction.apply(new AddColumn(name, lock, Optional.empty()));
                }
            }
        }
    }

    /** Replaces all rows, and those that shortening has cut off if they are given. */
    static void setSteps(Transaction transaction, String name, Object rows, Optional<Map<Object, Object>> cutRows)
            throws RejectedException {
        StepPattern old = Require.stepPattern(transaction.session(), name);
        List<Step> steps = RowNotation.read(name, old.size(), rows);
        List<Step> cut = cutRows.isPresent() ? RowNotation.readCut(name, cutRows.get()) : old.cutSteps();
        List<Column> columns = new ArrayList<>(old.columns());
        for (int row = 0; row < steps.size(); row++) {
            if (!steps.get(row).equals(old.step(row))) {
                newLocks(steps.get(row), columns).forEach(lock -> columns.add(new Column(lock, false)));
            }
        }
        transaction.apply(
                new PutPattern(name, old.withSteps(steps).withCutSteps(cut).withColumns(columns)));
    }

    private static List<String> newLocks(Step step, List<Column> columns) {
        return step.locks().keySet().stream()
                .filter(lock ->
                        columns.stream().noneMatch(column -> column.parameter().equals(lock)))
                .toList();
    }

    /** Lets a pattern have just these columns, in this order. */
    static void setColumns(Transaction transaction, String name, List<Object> given) throws RejectedException {
        List<Column> columns = new ArrayList<>();
        for (Object column : given) {
            columns.add(column(column));
        }
        List<String> names = columns.stream().map(Column::parameter).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw RejectedException.of(Code.DUPLICATE, "A pattern has each column once.");
        }
        if (!names.contains("index") && !names.contains("note")) {
            throw RejectedException.of(Code.PROTECTED, "A pattern needs a column index or note.");
        }
        StepPattern old = Require.stepPattern(transaction.session(), name);
        transaction.apply(new PutPattern(name, old.withColumns(columns)));
    }

    private static Column column(Object given) throws RejectedException {
        if (given instanceof String parameter) {
            Require.columnName(parameter);
            boolean isRequired = StepPattern.DEFAULT_COLUMNS.contains(new Column(parameter, true));
            return new Column(parameter, isRequired);
        }
        if (given instanceof Map<?, ?> fields
                && fields.size() == 2
                && fields.get("parameter") instanceof String parameter
                && fields.get("required") instanceof Boolean required) {
            Require.columnName(parameter);
            return new Column(parameter, required);
        }
        throw new RejectedException(
                new Rejection(Code.ILLEGAL_VALUE, "This is no column: " + given + ".", HOW_COLUMNS_ARE));
    }

    static Map<String, Object> step(Session session, String name, int row) throws RejectedException {
        StepPattern pattern = Require.stepPattern(session, name);
        Require.row(name, pattern, row);
        return StepNotation.describe(pattern.step(row));
    }

    /** A pattern for scripts to read; its rows are of the form that {@link #setSteps} takes. */
    static @Nullable Map<String, Object> describe(Session session, String name) {
        return switch (session.patterns().get(name)) {
            case null -> null;
            case StepPattern steps -> describe(steps);
            case CyclePattern cycles ->
                Map.of(
                        "text",
                        ExpressionText.of(cycles.expression()),
                        CyclePatternAccess.BEATS_PER_CYCLE,
                        cycles.beatsPerCycle());
        };
    }

    private static Map<String, Object> describe(StepPattern pattern) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("steps", pattern.size());
        shown.put(STEPS_PER_BEAT, pattern.stepsPerBeat());
        shown.put(SWING, pattern.swing());
        shown.put("columns", pattern.columns().stream().map(Column::parameter).toList());
        shown.put(
                "rows",
                IntStream.range(0, pattern.size())
                        .filter(row -> !pattern.step(row).equals(Step.REST))
                        .mapToObj(row -> row(row, pattern.step(row)))
                        .collect(Collectors.toList()));
        return shown;
    }

    private static Map<String, Object> row(int row, Step step) {
        Map<String, Object> shown = StepNotation.describe(step);
        shown.put("row", row);
        return shown;
    }
}
