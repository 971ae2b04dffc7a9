package org.videotracker.model.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;

/** A difference within a pattern that both sessions have. */
public sealed interface PatternChange extends Change {

    private static StepPattern of(Session session, String name) {
        if (session.patterns().get(name) instanceof StepPattern pattern) {
            return pattern;
        }
        throw new NoSuchElementException("the difference changes the steps of " + name + ", which are not there");
    }

    /** A row of a pattern. */
    record Row(String pattern, int row, Step before, Step after) implements PatternChange {
        @Override
        public Session applyTo(Session session) {
            return session.withPattern(
                    pattern, PatternChange.of(session, pattern).withStep(row, after));
        }

        @Override
        public String path() {
            return "pattern:" + pattern + ".step[" + row + "]";
        }
    }

    /** The length of a pattern: the rows from {@code from} on were replaced. */
    record Length(String pattern, int from, List<Step> before, List<Step> after) implements PatternChange {
        public Length {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public Session applyTo(Session session) {
            StepPattern old = PatternChange.of(session, pattern);
            List<Step> steps = new ArrayList<>(old.steps().subList(0, from));
            steps.addAll(after);
            return session.withPattern(pattern, old.withSteps(steps));
        }

        @Override
        public String path() {
            return "pattern:" + pattern + ".stepCount";
        }
    }

    /** The rows that shortening a pattern cut off. */
    record CutSteps(String pattern, List<Step> before, List<Step> after) implements PatternChange {
        public CutSteps {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public Session applyTo(Session session) {
            return session.withPattern(
                    pattern, PatternChange.of(session, pattern).withCutSteps(after));
        }

        @Override
        public String path() {
            return "pattern:" + pattern + ".cutSteps";
        }
    }

    /** The columns of a pattern. */
    record Columns(String pattern, List<Column> before, List<Column> after) implements PatternChange {
        public Columns {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public Session applyTo(Session session) {
            return session.withPattern(
                    pattern, PatternChange.of(session, pattern).withColumns(after));
        }

        @Override
        public String path() {
            return "pattern:" + pattern + ".columns";
        }
    }

    /** What a cycle pattern says. */
    record Cycles(String pattern, CyclePattern before, CyclePattern after) implements PatternChange {
        @Override
        public Session applyTo(Session session) {
            return session.withPattern(pattern, after);
        }

        @Override
        public String path() {
            return "pattern:" + pattern + ".cycles";
        }
    }

    /** The speed of a pattern, in steps per beat. */
    record Speed(String pattern, double before, double after) implements PatternChange {
        @Override
        public Session applyTo(Session session) {
            return session.withPattern(
                    pattern, PatternChange.of(session, pattern).withStepsPerBeat(after));
        }

        @Override
        public String path() {
            return "pattern:" + pattern + ".stepsPerBeat";
        }
    }

    /** The swing of a pattern, in percent. */
    record Swing(String pattern, double before, double after) implements PatternChange {
        @Override
        public Session applyTo(Session session) {
            return session.withPattern(
                    pattern, PatternChange.of(session, pattern).withSwing(after));
        }

        @Override
        public String path() {
            return "pattern:" + pattern + ".swing";
        }
    }
}
