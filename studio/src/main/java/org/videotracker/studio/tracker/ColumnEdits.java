package org.videotracker.studio.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.ColumnCommand.AddColumn;
import org.videotracker.model.command.ColumnCommand.MoveColumn;
import org.videotracker.model.command.ColumnCommand.RemoveColumn;
import org.videotracker.model.command.ColumnCommand.SwapColumn;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.ResetParameter;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.StepCommand;
import org.videotracker.model.command.StepCommand.Legato;
import org.videotracker.model.command.StepCommand.RandomiseColumn;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;

/**
 * What can be done in one column, and to the columns themselves. Pure. With a selection only its rows change, without one all of them
 * do, where not said otherwise.
 */
final class ColumnEdits {

    private ColumnEdits() {}

    /** One cell, which the model brings into the range of its field. */
    static Command set(String pattern, int row, GridColumn column, double value) {
        return new SetParameter(new OfStep(pattern, row, column.parameter()), Value.of(value));
    }

    /** Takes the value of a cell away: it is as in a new row. */
    static Command reset(String pattern, int row, GridColumn column) {
        return new ResetParameter(new OfStep(pattern, row, column.parameter()));
    }

    /** In a straight line from the first row of the selection that has a value to the last that does. */
    static GridEdit interpolate(Session session, String pattern, GridPlace place, GridColumn column) {
        Optional<StepPattern> grid = RowEdits.steps(session, pattern);
        if (grid.isEmpty() || !place.hasSelection()) {
            return GridEdit.nothing(place);
        }
        List<Step> steps = grid.get().steps();
        int first = place.from();
        int last = place.to();
        while (first < last && Double.isNaN(column.value(steps.get(first)))) {
            first++;
        }
        while (last > first && Double.isNaN(column.value(steps.get(last)))) {
            last--;
        }
        return last - first < 2
                ? GridEdit.nothing(place)
                : new GridEdit("interpolate " + column.parameter(), line(pattern, steps, column, first, last), place);
    }

    private static List<Command> line(String pattern, List<Step> steps, GridColumn column, int first, int last) {
        double start = column.value(steps.get(first));
        double end = column.value(steps.get(last));
        List<Command> commands = new ArrayList<>();
        for (int row = first + 1; row < last; row++) {
            double value = start + (end - start) * (row - first) / (last - first);
            commands.add(set(pattern, row, column, column.kind().nearest(value)));
        }
        return commands;
    }

    /** At random; a column of conditions or locks only in rows that trigger. The same seed gives the same values. */
    static GridEdit randomise(Session session, String pattern, GridPlace place, GridColumn column, long seed) {
        return asCommanded(
                session,
                pattern,
                place,
                "randomise " + column.parameter(),
                new RandomiseColumn(pattern, column.parameter(), seed));
    }

    /** Every row that triggers lasts until the next that does. */
    static GridEdit legato(Session session, String pattern, GridPlace place) {
        return asCommanded(session, pattern, place, "legato", new Legato(pattern));
    }

    /** What a command makes of the whole pattern; with a selection only what it makes of these rows. */
    private static GridEdit asCommanded(
            Session session, String pattern, GridPlace place, String label, StepCommand command) {
        Optional<StepPattern> grid = RowEdits.steps(session, pattern);
        if (grid.isEmpty() || !place.hasSelection()) {
            return grid.isEmpty() ? GridEdit.nothing(place) : GridEdit.of(label, place, command);
        }
        try {
            List<Step> all = RowEdits.steps(command.apply(session), pattern)
                    .orElseThrow()
                    .steps();
            return RowEdits.replaced(
                    grid.get(),
                    pattern,
                    place,
                    label,
                    place.from(),
                    place.to(),
                    rows -> all.subList(place.from(), place.to() + 1));
        } catch (RejectedException refused) {
            return GridEdit.of(label, place, command); // whoever applies it says why
        }
    }

    /** Empties the selected cells of a column; without a selection the one with the focus. */
    static GridEdit clear(String pattern, GridPlace place, GridColumn column) {
        List<Command> commands = new ArrayList<>();
        for (int row = place.from(); row <= place.to(); row++) {
            commands.add(reset(pattern, row, column));
        }
        return new GridEdit("clear " + column.parameter(), commands, place);
    }

    /** Enters a note and goes on. @param advance how many rows further the focus goes */
    static GridEdit enterNote(Session session, String pattern, GridPlace place, int note, int advance) {
        return RowEdits.steps(session, pattern)
                .filter(grid -> place.row() < grid.size())
                .map(grid -> GridEdit.of(
                        "enter a note",
                        place.advanced(advance, grid.size()),
                        new SetParameter(new OfStep(pattern, place.row(), "note"), Value.of(note))))
                .orElseGet(() -> GridEdit.nothing(place));
    }

    static GridEdit add(String pattern, GridPlace place, String parameter) {
        return GridEdit.of("add column " + parameter, place, new AddColumn(pattern, parameter, Optional.empty()));
    }

    static GridEdit remove(String pattern, GridPlace place, String parameter) {
        return GridEdit.of("remove column " + parameter, place, new RemoveColumn(pattern, parameter));
    }

    static GridEdit swap(String pattern, GridPlace place, String parameter, String replacement) {
        return GridEdit.of(
                "change column " + parameter + " to " + replacement,
                place,
                new SwapColumn(pattern, parameter, replacement));
    }

    /** @param to the place that the column has afterwards */
    static GridEdit move(String pattern, GridPlace place, String parameter, int to) {
        return GridEdit.of(
                "move column " + parameter, GridPlace.at(place.row(), to), new MoveColumn(pattern, parameter, to));
    }
}
