package org.videotracker.model.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;

/** Edits of the rows of a pattern. Rows count from zero; the two ends of a range may be given in either order. */
public sealed interface StepCommand extends Command {
    /** The pattern that is edited. */
    String pattern();

    /** Replaces one row. */
    record SetStep(String pattern, int row, Step step) implements StepCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            StepPattern old = Require.stepPattern(session, pattern);
            Require.row(pattern, old, row);
            Require.legalLocks(List.of(step));
            return session.withPattern(pattern, old.withStep(row, step));
        }

        @Override
        public String describe() {
            return "edit a step of " + pattern;
        }
    }

    /** Empties a range of rows. */
    record ClearSteps(String pattern, int from, int to) implements StepCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            return onRange(session, this, from, to, rows -> Collections.nCopies(rows.size(), Step.REST));
        }

        @Override
        public String describe() {
            return "clear steps of " + pattern;
        }
    }

    /** Replaces rows from one on; refused if they would run past the end. */
    record PasteSteps(String pattern, int row, List<Step> steps) implements StepCommand {
        public PasteSteps {
            steps = List.copyOf(steps);
        }

        @Override
        public Session apply(Session session) throws RejectedException {
            if (steps.isEmpty()) {
                throw RejectedException.of(Code.ILLEGAL_VALUE, "There are no steps to paste.");
            }
            Require.legalLocks(steps);
            return onRange(session, this, row, row + steps.size() - 1, rows -> steps);
        }

        @Override
        public String describe() {
            return "paste steps into " + pattern;
        }
    }

    /**
     * Copies a range of rows to another place, as if it had been taken out first where the two overlap.
     *
     * @param grow whether the pattern grows where the copy runs past its end; else that is refused
     */
    record DuplicateSteps(String pattern, int from, int to, int destination, boolean grow) implements StepCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            StepPattern old = Require.stepPattern(session, pattern);
            Require.row(pattern, old, from);
            Require.row(pattern, old, to);
            List<Step> copied = old.steps().subList(Math.min(from, to), Math.max(from, to) + 1);
            int end = destination + copied.size();
            if (grow && destination >= 0 && destination <= old.size() && end > old.size()) {
                Session grown = new PatternCommand.ResizePattern(pattern, end).apply(session);
                return new PasteSteps(pattern, destination, copied).apply(grown);
            }
            return new PasteSteps(pattern, destination, copied).apply(session);
        }

        @Override
        public String describe() {
            return "duplicate steps of " + pattern;
        }
    }

    /** Moves the rows of a range round by some places, downwards if positive. */
    record RotateSteps(String pattern, int from, int to, int places) implements StepCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            return onRange(session, this, from, to, rows -> {
                List<Step> rotated = new ArrayList<>(rows);
                Collections.rotate(rotated, places);
                return rotated;
            });
        }

        @Override
        public String describe() {
            return "rotate steps of " + pattern;
        }
    }

    /** Moves the notes of a range of rows by semitones; what would leave 0..127 stays at the end of the range. */
    record TransposeSteps(String pattern, int from, int to, int semitones) implements StepCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            return onRange(
                    session,
                    this,
                    from,
                    to,
                    rows -> rows.stream().map(this::transposed).toList());
        }

        private Step transposed(Step step) {
            return step.note() == Step.NONE
                    ? step
                    : step.withNote(Math.clamp((long) step.note() + semitones, 0, Step.MAX_NOTE));
        }

        @Override
        public String describe() {
            return "transpose steps of " + pattern;
        }
    }

    /** Lets each row that triggers last until the next that does, or until the end, at most 64 steps. */
    record Legato(String pattern) implements StepCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            StepPattern old = Require.stepPattern(session, pattern);
            List<Step> steps = new ArrayList<>(old.steps());
            int next = steps.size();
            for (int row = steps.size() - 1; row >= 0; row--) {
                if (!steps.get(row).isRest()) {
                    steps.set(row, steps.get(row).withLength(Math.min(next - row, Step.MAX_LENGTH)));
                    next = row;
                }
            }
            return session.withPattern(pattern, old.withSteps(steps));
        }

        @Override
        public String describe() {
            return "legato in " + pattern;
        }
    }

    /** Fills a pattern at random, seven rows in ten, in the columns that it shows. The same seed gives the same steps. */
    record RandomisePattern(String pattern, long seed) implements StepCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            return session.withPattern(pattern, new Randomiser(session, pattern, seed).wholePattern());
        }

        @Override
        public String describe() {
            return "randomise " + pattern;
        }
    }

    /** Fills one column at random. The same seed gives the same values. */
    record RandomiseColumn(String pattern, String column, long seed) implements StepCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            return session.withPattern(pattern, new Randomiser(session, pattern, seed).column(column));
        }

        @Override
        public String describe() {
            return "randomise " + column + " of " + pattern;
        }
    }

    private static Session onRange(
            Session session, StepCommand command, int from, int to, UnaryOperator<List<Step>> change)
            throws RejectedException {
        StepPattern old = Require.stepPattern(session, command.pattern());
        Require.row(command.pattern(), old, from);
        Require.row(command.pattern(), old, to);
        List<Step> steps = new ArrayList<>(old.steps());
        List<Step> range = steps.subList(Math.min(from, to), Math.max(from, to) + 1);
        List<Step> changed = change.apply(List.copyOf(range));
        for (int i = 0; i < changed.size(); i++) {
            range.set(i, changed.get(i));
        }
        return session.withPattern(command.pattern(), old.withSteps(steps));
    }
}
