package org.videotracker.studio.tracker;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.videotracker.model.command.Command;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;

/** Sessions with one pattern, P0, for tests of what is done to grids. */
final class Grids {

    private Grids() {}

    static Session with(StepPattern pattern) {
        return Session.EMPTY.withPattern("P0", pattern);
    }

    /** P0 with the note, or the rest, of each number. */
    static Session ofNotes(int... notes) {
        List<Step> steps = new ArrayList<>();
        for (int note : notes) {
            steps.add(Step.REST.withNote(note));
        }
        return with(StepPattern.empty(1)
                .withColumns(List.of(new Column("index", true), new Column("note", false), new Column("length", true)))
                .withSteps(steps));
    }

    static StepPattern pattern(Session session) {
        return RowEdits.steps(session, "P0").orElseThrow();
    }

    static Session applied(Session session, GridEdit edit) {
        return applied(session, edit.commands());
    }

    static Session applied(Session session, List<Command> commands) {
        try {
            Session changed = session;
            for (Command command : commands) {
                changed = command.apply(changed);
            }
            return changed;
        } catch (RejectedException rejected) {
            throw new AssertionError(rejected.rejection().sentence(), rejected);
        }
    }

    static List<Integer> notes(Session session) {
        return pattern(session).steps().stream().map(Step::note).toList();
    }

    static GridColumn column(Session session, String parameter) {
        return GridColumn.of(session, "P0", pattern(session)).stream()
                .filter(column -> column.parameter().equals(parameter))
                .findFirst()
                .orElseThrow();
    }

    static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(-1, 20),
                        Arbitraries.integers().between(1, 64),
                        Arbitraries.integers().between(-1, 127),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.doubles().between(0, 1))
                .as((index, length, note, chance, lock) -> Step.REST
                        .withIndex(index)
                        .withLength(length)
                        .withNote(note)
                        .withChance(chance)
                        .withLock("position", lock));
    }

    static Arbitrary<StepPattern> patterns() {
        return steps().list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(steps -> StepPattern.empty(1).withSteps(steps));
    }

    /** A place in a pattern, from three numbers of any size. */
    static GridPlace place(StepPattern pattern, int row, int anchor) {
        int legalAnchor = anchor < 0 ? GridPlace.NONE : anchor % pattern.size();
        return new GridPlace(Math.floorMod(row, pattern.size()), 0, legalAnchor);
    }
}
