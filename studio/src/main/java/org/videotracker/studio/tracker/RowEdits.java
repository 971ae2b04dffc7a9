package org.videotracker.studio.tracker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.videotracker.model.command.PatternCommand.DoublePattern;
import org.videotracker.model.command.StepCommand.ClearSteps;
import org.videotracker.model.command.StepCommand.DuplicateSteps;
import org.videotracker.model.command.StepCommand.PasteSteps;
import org.videotracker.model.command.StepCommand.RotateSteps;
import org.videotracker.model.command.StepCommand.TransposeSteps;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;

/**
 * What can be done to whole rows: to those that are selected, else to the one with the focus. Each is a pure function of the session and
 * of where the player stands; on a pattern without rows it does nothing.
 */
final class RowEdits {

    private RowEdits() {}

    /** The rows that copying takes, with what hidden columns hold. */
    static List<Step> copied(Session session, String pattern, GridPlace place) {
        return steps(session, pattern)
                .map(grid -> grid.steps().subList(place.from(), place.to() + 1))
                .orElse(List.of());
    }

    static GridEdit clear(Session session, String pattern, GridPlace place) {
        return on(
                session,
                pattern,
                place,
                grid -> GridEdit.of(rows("clear", place), place, new ClearSteps(pattern, place.from(), place.to())));
    }

    /** As {@link #clear}; what is cut has been {@link #copied} before. */
    static GridEdit cut(Session session, String pattern, GridPlace place) {
        return on(
                session,
                pattern,
                place,
                grid -> GridEdit.of(rows("cut", place), place, new ClearSteps(pattern, place.from(), place.to())));
    }

    /** Over the rows from the first one on; the model refuses it where they would run past the end. */
    static GridEdit paste(Session session, String pattern, GridPlace place, List<Step> steps) {
        return steps.isEmpty()
                ? GridEdit.nothing(place)
                : on(
                        session,
                        pattern,
                        place,
                        grid -> GridEdit.of(
                                "paste " + counted(steps.size()) + " into " + pattern,
                                GridPlace.at(place.from(), place.column()),
                                new PasteSteps(pattern, place.from(), steps)));
    }

    /** Right after themselves; the pattern grows where they would run past its end, and the selection grows over the copy. */
    static GridEdit duplicate(Session session, String pattern, GridPlace place) {
        return on(
                session,
                pattern,
                place,
                grid -> GridEdit.of(
                        rows("duplicate", place),
                        new GridPlace(place.to() + place.count(), place.column(), place.from()),
                        new DuplicateSteps(pattern, place.from(), place.to(), place.to() + 1, true)));
    }

    /** As many empty rows as are selected; those below move down, and the last ones out of the pattern. */
    static GridEdit insert(Session session, String pattern, GridPlace place) {
        return on(session, pattern, place, grid -> {
            List<Step> tail = grid.steps().subList(place.from(), grid.size() - place.count());
            List<Step> moved = new ArrayList<>(Collections.nCopies(place.count(), Step.REST));
            moved.addAll(tail);
            return GridEdit.of(rows("insert", place), place, new PasteSteps(pattern, place.from(), moved));
        });
    }

    /** Takes the rows out; those below move up, and empty ones follow at the end. */
    static GridEdit remove(Session session, String pattern, GridPlace place) {
        return on(session, pattern, place, grid -> {
            List<Step> moved = new ArrayList<>(grid.steps().subList(place.to() + 1, grid.size()));
            moved.addAll(Collections.nCopies(place.count(), Step.REST));
            return GridEdit.of(
                    rows("delete", place),
                    GridPlace.at(place.from(), place.column()),
                    new PasteSteps(pattern, place.from(), moved));
        });
    }

    /** Moves the rows round by one place: those selected, else all. @param places downwards if positive */
    static GridEdit rotate(Session session, String pattern, GridPlace place, int places) {
        return on(session, pattern, place, grid -> {
            int from = place.hasSelection() ? place.from() : 0;
            int to = place.hasSelection() ? place.to() : grid.size() - 1;
            return GridEdit.of("rotate rows of " + pattern, place, new RotateSteps(pattern, from, to, places));
        });
    }

    static GridEdit transpose(Session session, String pattern, GridPlace place, int semitones) {
        return on(
                session,
                pattern,
                place,
                grid -> GridEdit.of(
                        "transpose by " + (semitones > 0 ? "+" : "") + semitones,
                        place,
                        new TransposeSteps(pattern, place.from(), place.to(), semitones)));
    }

    /** Twice as many rows, of which the second half is the first. */
    static GridEdit doubled(Session session, String pattern, GridPlace place) {
        return on(session, pattern, place, grid -> GridEdit.of("double " + pattern, place, new DoublePattern(pattern)));
    }

    /** The rows of a pattern; empty if it has none, or is no more. */
    static Optional<StepPattern> steps(Session session, String pattern) {
        return session.patterns().get(pattern) instanceof StepPattern grid ? Optional.of(grid) : Optional.empty();
    }

    private interface Operation {
        GridEdit on(StepPattern grid);
    }

    private static GridEdit on(Session session, String pattern, GridPlace place, Operation operation) {
        return steps(session, pattern)
                .filter(grid -> place.to() < grid.size())
                .map(operation::on)
                .orElseGet(() -> GridEdit.nothing(place));
    }

    private static String rows(String verb, GridPlace place) {
        return verb + " " + counted(place.count());
    }

    private static String counted(int rows) {
        return rows == 1 ? "a row" : rows + " rows";
    }

    /** A grid with some of its rows changed, as one edit; nothing if it is the same. */
    static GridEdit replaced(
            StepPattern grid,
            String pattern,
            GridPlace place,
            String label,
            int from,
            int to,
            UnaryOperator<List<Step>> change) {
        List<Step> old = grid.steps().subList(from, to + 1);
        List<Step> changed = change.apply(old);
        return changed.equals(old)
                ? GridEdit.nothing(place)
                : GridEdit.of(label, place, new PasteSteps(pattern, from, changed));
    }
}
