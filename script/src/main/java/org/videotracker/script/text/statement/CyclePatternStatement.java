package org.videotracker.script.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.videotracker.engine.sequencing.cycle.Freeze;
import org.videotracker.model.command.PatternCommand.PutCycles;
import org.videotracker.model.command.PatternCommand.PutPattern;
import org.videotracker.model.command.PatternCommand.SetBeatsPerCycle;
import org.videotracker.model.module.Names;
import org.videotracker.model.module.Value;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.ExpressionText;
import org.videotracker.model.pattern.timeline.EventPicture;
import org.videotracker.model.pattern.written.WrittenSteps;
import org.videotracker.script.text.word.Numbers;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.Word;

/** Statements about patterns that are written. */
public sealed interface CyclePatternStatement extends Statement.Worked {

    /** Gives a pattern a notation; makes it where there is none. Of several words, it is all of them. */
    record Write(Word pattern, List<Word> notation) implements CyclePatternStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            String text = notation.stream().map(Word::text).collect(Collectors.joining(" "));
            Expression expression = new Expression.Text(text);
            CyclePattern written = draft.session().patterns().get(pattern.text()) instanceof CyclePattern old
                    ? old.withExpression(expression)
                    : CyclePattern.of(expression);
            boolean isNew = !draft.session().patterns().containsKey(pattern.text());
            draft.perform(notation.getFirst(), new PutCycles(pattern.text(), written));
            return changed(
                    draft,
                    pattern.text(),
                    (isNew ? "Created pattern " : "Pattern ") + pattern.text() + (isNew ? "" : " is") + ": " + text);
        }
    }

    /** Sets how long a cycle is. */
    record Beats(Word pattern, Word beats) implements CyclePatternStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            draft.pattern(pattern);
            double length = Numbers.number(beats, "beats");
            draft.perform(beats, new SetBeatsPerCycle(pattern.text(), length));
            return changed(
                    draft, pattern.text(), "A cycle of " + pattern.text() + " lasts " + Value.of(length) + " beats.");
        }
    }

    /** Shows what a pattern says, and its events as a picture. */
    record Show(Word pattern, Optional<Word> cycles) implements CyclePatternStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Expression expression = expression(draft, pattern);
            int count = cycles.isPresent() ? Numbers.whole(cycles.get(), "cycles") : 1;
            String picture = Draft.found(cycles.orElse(pattern), () -> EventPicture.of(expression, count));
            String text = ExpressionText.of(expression);
            return new Reply(
                    text + "\n" + picture,
                    new Fields()
                            .with("name", pattern.text())
                            .with("text", text)
                            .with("picture", picture)
                            .json());
        }
    }

    /** Makes steps of what is written. */
    record FreezeInto(Word pattern, Optional<Word> steps, Optional<Word> cycles, boolean intoVoices)
            implements CyclePatternStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            draft.pattern(pattern);
            Freeze.Wanted wanted = new Freeze.Wanted(whole(steps, "steps"), whole(cycles, "cycles"), intoVoices);
            List<StepPattern> frozen =
                    Draft.found(steps.orElse(pattern), () -> Freeze.of(draft.session(), pattern.text(), wanted));
            List<String> names = new ArrayList<>();
            for (StepPattern voice : frozen) {
                String name = names.isEmpty()
                        ? pattern.text()
                        : Names.firstFree(pattern.text(), 2, draft.session().patterns()::containsKey);
                draft.perform(pattern, new PutPattern(name, voice));
                names.add(name);
            }
            return changed(
                    draft,
                    pattern.text(),
                    "Froze " + pattern.text() + " into "
                            + Shown.count(frozen.getFirst().size(), "step")
                            + (names.size() > 1 ? ": " + String.join(", ", names) : "") + ".");
        }

        private static OptionalInt whole(Optional<Word> word, String slot) throws RefusedException {
            return word.isPresent() ? OptionalInt.of(Numbers.whole(word.get(), slot)) : OptionalInt.empty();
        }
    }

    /** Writes what steps play. */
    record Thaw(Word pattern) implements CyclePatternStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            StepPattern steps = draft.stepPattern(pattern);
            CyclePattern written = Draft.found(pattern, () -> WrittenSteps.of(steps));
            draft.perform(pattern, new PutCycles(pattern.text(), written));
            return changed(
                    draft,
                    pattern.text(),
                    "Pattern " + pattern.text() + " is: " + ExpressionText.of(written.expression()));
        }
    }

    private static Expression expression(Draft draft, Word pattern) throws RefusedException {
        Pattern found = draft.pattern(pattern);
        return switch (found) {
            case CyclePattern cycles -> cycles.expression();
            case StepPattern steps ->
                Draft.found(pattern, () -> WrittenSteps.of(steps)).expression();
        };
    }

    private static Reply changed(Draft draft, String name, String message) {
        return new Reply(message, Answers.pattern(draft.session(), name).json());
    }
}
