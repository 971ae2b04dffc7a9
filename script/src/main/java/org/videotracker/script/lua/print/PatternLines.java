package org.videotracker.script.lua.print;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.ExpressionException;
import org.videotracker.model.pattern.expression.ExpressionText;
import org.videotracker.model.pattern.expression.LuaLiteral;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.script.lua.api.StepNotation;

/** The calls that write a pattern. */
final class PatternLines {
    private static final TableText EMPTY = new TableText(Detail.CHANGES);

    private static final int WIDTH = 100;

    private PatternLines() {}

    static void print(String name, CyclePattern pattern, ScriptText text) {
        try {
            Vocabulary.compile(pattern.expression());
        } catch (ExpressionException unknown) {
            text.comment("Pattern " + name + " cannot be said: "
                    + unknown.rejection().message().replace('\n', ' '));
            return;
        }
        TableText options = new TableText(Detail.CHANGES)
                .number("beatsPerCycle", pattern.beatsPerCycle(), CyclePattern.DEFAULT_BEATS_PER_CYCLE);
        text.line("pattern(" + LuaLiteral.of(name) + ", " + content(pattern.expression()) + options.argument() + ")");
    }

    /** A number alone would be a number of steps. */
    private static String content(Expression expression) {
        String text = ExpressionText.wrapped(expression, WIDTH);
        return expression instanceof Expression.Number ? "mini(" + text + ")" : text;
    }

    static void print(String name, StepPattern pattern, ScriptText text) {
        String quoted = LuaLiteral.of(name);
        TableText options = new TableText(Detail.CHANGES)
                .number("stepsPerBeat", pattern.stepsPerBeat(), StepPattern.DEFAULT_STEPS_PER_BEAT)
                .number("swing", pattern.swing(), StepPattern.STRAIGHT);
        text.line("pattern(" + quoted + ", " + pattern.size() + options.argument() + ")");
        TableText rows = rows(pattern.steps());
        TableText cut = cutRows(pattern.cutSteps());
        if (!rows.isEmpty() || !cut.isEmpty()) {
            text.line("steps(" + quoted + ", " + (rows.isEmpty() ? EMPTY.line() : rows.lines())
                    + (cut.isEmpty() ? "" : ", " + cut.lines()) + ")");
        }
        if (!pattern.columns().equals(columnsByThemselves(pattern))) {
            TableText columns = new TableText(Detail.CHANGES);
            pattern.columns().forEach(column -> columns.item(column(column)));
            text.line("columns(" + quoted + ", " + columns.line() + ")");
        }
    }

    /** The columns that a new pattern gets when the rows are written. */
    private static List<Column> columnsByThemselves(StepPattern pattern) {
        List<Column> columns = new ArrayList<>(StepPattern.DEFAULT_COLUMNS);
        for (Step step : pattern.steps()) {
            for (String lock : step.locks().keySet()) {
                Column column = new Column(lock, false);
                if (!columns.contains(column)) {
                    columns.add(column);
                }
            }
        }
        return columns;
    }

    private static String column(Column column) {
        boolean isPlain =
                column.required() == StepPattern.DEFAULT_COLUMNS.contains(new Column(column.parameter(), true));
        return isPlain
                ? LuaLiteral.of(column.parameter())
                : new TableText(Detail.CHANGES)
                        .text("parameter", column.parameter())
                        .flag("required", column.required())
                        .line();
    }

    private static TableText rows(List<Step> steps) {
        TableText rows = new TableText(Detail.CHANGES);
        for (int row = 0; row < steps.size(); row++) {
            if (!steps.get(row).equals(Step.REST)) {
                rows.item(row(row, steps.get(row)));
            }
        }
        return rows;
    }

    /** The last row is mentioned even if it is a rest, which says how many there are. */
    private static TableText cutRows(List<Step> steps) {
        TableText rows = rows(steps);
        int last = steps.size() - 1;
        return last >= 0 && steps.get(last).equals(Step.REST) ? rows.item(row(last, Step.REST)) : rows;
    }

    private static String row(int row, Step step) {
        TableText fields =
                new TableText(Detail.CHANGES).item(Integer.toString(row)).number("index", step.index(), Step.NONE);
        if (step.note() != Step.NONE) {
            fields.text("note", StepNotation.noteName(step.note()));
        }
        fields.number("length", step.length(), Step.REST.length())
                .number("chance", step.chance(), Step.REST.chance())
                .text("ratio", step.ratio().toString(), Ratio.ALWAYS.toString())
                .text("condition", step.condition().text(), TrigCondition.NONE.text())
                .number("micro", step.micro(), Step.REST.micro())
                .number("retrigger", step.retrigger().count(), Retrigger.NONE.count())
                .number("ramp", step.retrigger().ramp(), Retrigger.NONE.ramp())
                .flag("slide", step.slides(), false);
        step.locks().forEach(fields::number);
        return fields.line();
    }
}
