package org.videotracker.model.command;

import java.util.Optional;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Limits;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;

/** Edits of whole patterns. */
public sealed interface PatternCommand extends Command {

    /** Creates an empty pattern; without a name it is the first free of P0, P1, ... */
    record CreatePattern(Optional<String> name, int steps) implements PatternCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Require.below(session.patterns().size(), Limits.PATTERNS, "patterns");
            requireSize(steps);
            return session.withPattern(requireFreeName(session, name), StepPattern.empty(steps));
        }

        @Override
        public String describe() {
            return "create a pattern";
        }
    }

    /** Copies a pattern, over an existing one too; without a name it is the first free of P0, P1, ... */
    record CopyPattern(String original, Optional<String> name) implements PatternCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Pattern pattern = Require.pattern(session, original);
            if (name.isPresent() && session.patterns().containsKey(name.get())) {
                return session.withPattern(name.get(), pattern);
            }
            Require.below(session.patterns().size(), Limits.PATTERNS, "patterns");
            return session.withPattern(requireFreeName(session, name), pattern);
        }

        @Override
        public String describe() {
            return "copy pattern " + original;
        }
    }

    /** Replaces all that a pattern holds; creates it if there is none of the name. */
    record PutPattern(String name, StepPattern pattern) implements PatternCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            if (!session.patterns().containsKey(name)) {
                Require.below(session.patterns().size(), Limits.PATTERNS, "patterns");
                Require.freeName("pattern", name, false);
            }
            Require.legalLocks(pattern.steps());
            Require.legalLocks(pattern.cutSteps());
            for (Column column : pattern.columns()) {
                Require.columnName(column.parameter());
            }
            return session.withPattern(name, pattern);
        }

        @Override
        public String describe() {
            return "replace pattern " + name;
        }
    }

    /**
     * Gives a pattern an expression, which must mean something, and which replaces the steps that it may have; creates it if
     * there is none of the name.
     */
    record PutCycles(String name, CyclePattern pattern) implements PatternCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            if (!session.patterns().containsKey(name)) {
                Require.below(session.patterns().size(), Limits.PATTERNS, "patterns");
                Require.freeName("pattern", name, false);
            }
            Require.meaningfulExpression(pattern.expression());
            return session.withPattern(name, pattern);
        }

        @Override
        public String describe() {
            return "write pattern " + name;
        }
    }

    /** Sets how many beats a cycle of a cycle pattern lasts. */
    record SetBeatsPerCycle(String pattern, double beatsPerCycle) implements PatternCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            CyclePattern old = Require.cyclePattern(session, pattern);
            if (!CyclePattern.isLegalLength(beatsPerCycle)) {
                throw RejectedException.of(
                        Code.OUT_OF_RANGE, "A cycle lasts 1/16..256 beats, not " + beatsPerCycle + ".");
            }
            return session.withPattern(pattern, old.withBeatsPerCycle(beatsPerCycle));
        }

        @Override
        public String describe() {
            return "set the cycle of pattern " + pattern;
        }
    }

    /**
     * Deletes a pattern and takes it out of every chain. A sequencer that plays it goes over, at its next step, to the next
     * pattern of its chain, else to the neighbour in the list, else to a new empty one. A module that names it in a parameter keeps
     * the name.
     */
    record DeletePattern(String name) implements PatternCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Require.pattern(session, name);
            return Patterns.deleted(session, name);
        }

        @Override
        public String describe() {
            return "delete pattern " + name;
        }
    }

    /** Gives a pattern another name, also where bindings, chains and modules mention it; what plays it goes on. */
    record RenamePattern(String pattern, String name) implements PatternCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Require.pattern(session, pattern);
            if (pattern.equals(name)) {
                return session;
            }
            Require.freeName("pattern", name, session.patterns().containsKey(name));
            return Patterns.renamed(session, pattern, name);
        }

        @Override
        public String describe() {
            return "rename pattern " + pattern + " to " + name;
        }
    }

    /** Makes a pattern shorter or longer; cut steps are remembered and come back first. */
    record ResizePattern(String pattern, int steps) implements PatternCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            StepPattern old = Require.stepPattern(session, pattern);
            requireSize(steps);
            return steps == old.size() ? session : session.withPattern(pattern, Patterns.resized(old, steps));
        }

        @Override
        public String describe() {
            return "resize pattern " + pattern;
        }
    }

    /** Doubles a pattern; the second half is a copy of the first. */
    record DoublePattern(String pattern) implements PatternCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            StepPattern old = Require.stepPattern(session, pattern);
            requireSize(old.size() * 2);
            return session.withPattern(pattern, Patterns.doubled(old));
        }

        @Override
        public String describe() {
            return "double pattern " + pattern;
        }
    }

    /** Sets the speed of a pattern; negative reads it backwards. */
    record SetStepsPerBeat(String pattern, double stepsPerBeat) implements PatternCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            StepPattern old = Require.stepPattern(session, pattern);
            if (!StepPattern.isLegalSpeed(stepsPerBeat)) {
                throw RejectedException.of(
                        Code.OUT_OF_RANGE, "Steps per beat are 1/96..96 or -96..-1/96, not " + stepsPerBeat + ".");
            }
            return session.withPattern(pattern, old.withStepsPerBeat(stepsPerBeat));
        }

        @Override
        public String describe() {
            return "set the speed of pattern " + pattern;
        }
    }

    /** Sets the swing of a pattern, in percent: 50 is straight. */
    record SetSwing(String pattern, double swing) implements PatternCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            StepPattern old = Require.stepPattern(session, pattern);
            if (!StepPattern.isLegalSwing(swing)) {
                throw RejectedException.of(Code.OUT_OF_RANGE, "A swing is 50..80 percent, not " + swing + ".");
            }
            return session.withPattern(pattern, old.withSwing(swing));
        }

        @Override
        public String describe() {
            return "set the swing of pattern " + pattern;
        }
    }

    private static void requireSize(int steps) throws RejectedException {
        if (steps < 1 || steps > StepPattern.MAX_STEPS) {
            throw RejectedException.of(
                    Code.OUT_OF_RANGE, "A pattern has 1.." + StepPattern.MAX_STEPS + " steps, not " + steps + ".");
        }
    }

    private static String requireFreeName(Session session, Optional<String> name) throws RejectedException {
        String free = name.orElseGet(() -> Patterns.freeName(session));
        Require.freeName("pattern", free, session.patterns().containsKey(free));
        return free;
    }
}
