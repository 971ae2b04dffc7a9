package org.videotracker.studio.tracker;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Column.Category;
import org.videotracker.model.pattern.Conditions;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.StepFields;
import org.videotracker.model.session.Targets;
import org.videotracker.studio.cell.CellKind;
import org.videotracker.studio.cell.ChoiceCell;
import org.videotracker.studio.cell.DecimalCell;
import org.videotracker.studio.cell.NoteCell;
import org.videotracker.studio.cell.PercentCell;
import org.videotracker.studio.cell.RatioCell;
import org.videotracker.studio.cell.WholeCell;

/**
 * A column of a grid as it is shown: what it is called, and what its cells take. The range of an index follows the samples of the module
 * that the pattern triggers, that of a lock the module's own description.
 *
 * @param parameter the name of the field or lock
 * @param title what stands above the column
 * @param kind what its cells hold
 * @param isRequired whether it has to stay
 * @param description one sentence for the tooltip, with the unit
 */
record GridColumn(String parameter, String title, CellKind kind, boolean isRequired, String description) {
    private static final Parameter UNKNOWN_LOCK =
            Parameter.ofFloat("lock", 0, 1, 0, "", "A parameter of no module that this pattern triggers now.");

    /** The columns of a pattern, in its order. */
    static List<GridColumn> of(Session session, String pattern, StepPattern grid) {
        List<GridColumn> columns = new ArrayList<>();
        for (Column column : grid.columns()) {
            columns.add(of(session, pattern, column));
        }
        return List.copyOf(columns);
    }

    private static GridColumn of(Session session, String pattern, Column column) {
        String name = column.parameter();
        return switch (name) {
            case "index" ->
                of(column, new WholeCell(Step.NONE, Targets.maxIndex(session, pattern), 0, 1, 2), StepFields.INDEX);
            case "length" -> of(column, new WholeCell(1, Step.MAX_LENGTH, 1, 0, 2), StepFields.LENGTH);
            case "note" -> of(column, new NoteCell(), StepFields.NOTE);
            case "chance" -> of(column, new PercentCell(0, 100, 100, true), StepFields.CHANCE);
            case "ratio" -> of(column, new RatioCell(), StepFields.RATIO);
            case "condition" -> of(column, new ChoiceCell(TrigCondition.TEXTS, 0), StepFields.CONDITION);
            case "micro" -> of(column, decimal(StepFields.MICRO), StepFields.MICRO);
            case "retrigger" -> of(column, new WholeCell(1, (int) StepFields.RETRIGGER.max(), 1), StepFields.RETRIGGER);
            case "ramp" -> of(column, decimal(StepFields.RAMP), StepFields.RAMP);
            case "slide" -> of(column, CellKind.toggle(), StepFields.SLIDE);
            default ->
                lock(column, Targets.lockParameter(session, pattern, name).orElse(UNKNOWN_LOCK));
        };
    }

    private static GridColumn lock(Column column, Parameter parameter) {
        return of(
                column,
                switch (parameter.kind()) {
                    case INT ->
                        new WholeCell((int) parameter.min(), (int) parameter.max(), (int)
                                parameter.initial().asNumber());
                    case BOOL -> CellKind.toggle();
                    case ENUM ->
                        new ChoiceCell(
                                parameter.options(), (int) parameter.initial().asNumber());
                    default -> decimal(parameter);
                },
                parameter);
    }

    private static DecimalCell decimal(Parameter parameter) {
        return new DecimalCell(
                parameter.min(), parameter.max(), parameter.initial().asNumber());
    }

    private static GridColumn of(Column column, CellKind kind, Parameter parameter) {
        String name = column.parameter();
        String unit = parameter.unit().isEmpty() ? "" : " Unit: " + parameter.unit() + ".";
        return new GridColumn(
                name,
                Character.toUpperCase(name.charAt(0)) + name.substring(1),
                kind,
                column.required(),
                parameter.description() + unit);
    }

    /** What a row has in this column; not a number where that is not set. */
    double value(Step step) {
        return switch (parameter) {
            case "index" -> step.index() == Step.NONE ? Double.NaN : step.index();
            case "length" -> step.length();
            case "note" -> step.note() == Step.NONE ? Double.NaN : step.note();
            case "chance" -> step.chance();
            case "ratio" -> RatioCell.number(step.ratio());
            case "condition" -> step.condition().ordinal();
            case "micro" -> step.micro();
            case "retrigger" -> step.retrigger().count();
            case "ramp" -> step.retrigger().ramp();
            case "slide" -> step.slides() ? 1 : 0;
            default -> {
                Double lock = step.locks().get(parameter);
                yield lock == null ? Double.NaN : lock;
            }
        };
    }

    /** Whether a row has what every new one has. */
    boolean isPlain(Step step) {
        return switch (parameter) {
            case "index" -> step.index() == Step.NONE;
            case "length" -> step.length() == 1;
            case "note" -> step.note() == Step.NONE;
            case "chance" -> step.chance() == Conditions.NONE.chance();
            case "ratio" -> step.ratio().equals(Conditions.NONE.ratio());
            case "condition" -> step.condition() == TrigCondition.NONE;
            case "micro" -> step.micro() == 0;
            case "retrigger" -> step.retrigger().count() == 1;
            case "ramp" -> step.retrigger().ramp() == 0;
            case "slide" -> !step.slides();
            default -> !step.locks().containsKey(parameter);
        };
    }

    /** Whether the value of a row says something: dashes stand where it does not. */
    boolean isShown(Step step) {
        return !isPlain(step) || !step.isRest() && (parameter.equals("length") || parameter.equals("chance"));
    }

    /** Whether what is cleared has no value; else it has that of a new row. */
    boolean canBeUnset() {
        return parameter.equals("index") || parameter.equals("note") || category() == Category.PARAMETER;
    }

    Category category() {
        return Category.of(parameter);
    }
}
