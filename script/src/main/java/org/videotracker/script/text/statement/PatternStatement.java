package org.videotracker.script.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.ResetParameter;
import org.videotracker.model.command.PatternCommand.CopyPattern;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.PatternCommand.DeletePattern;
import org.videotracker.model.command.PatternCommand.RenamePattern;
import org.videotracker.model.command.PatternCommand.ResizePattern;
import org.videotracker.model.command.PatternCommand.SetStepsPerBeat;
import org.videotracker.model.command.PatternCommand.SetSwing;
import org.videotracker.model.command.TransportCommand.PausePattern;
import org.videotracker.model.command.TransportCommand.PlayPattern;
import org.videotracker.model.command.TransportCommand.ResetPattern;
import org.videotracker.model.command.TransportCommand.ResumePattern;
import org.videotracker.model.command.TransportCommand.StopPattern;
import org.videotracker.model.module.Names;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.transport.Quantum;
import org.videotracker.script.text.word.Numbers;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.ResultCode;
import org.videotracker.script.text.word.Word;

/** Statements that edit and launch patterns. Rows count from zero. */
public sealed interface PatternStatement extends Statement.Worked {

    /** Creates an empty pattern. */
    record Create(Word verb, Optional<Word> name, Optional<Word> steps) implements PatternStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            int size = steps.isPresent() ? Numbers.whole(steps.get(), "steps") : StepPattern.DEFAULT_STEPS;
            String free = name.map(Word::text)
                    .orElseGet(() -> Names.firstFree("P", 0, draft.session().patterns()::containsKey));
            Word cause = steps.filter(word -> size < 1 || size > StepPattern.MAX_STEPS)
                    .or(() -> name)
                    .orElse(verb);
            draft.perform(cause, new CreatePattern(Optional.of(free), size));
            return changed(draft, free, "Created pattern " + free + " with " + Shown.count(size, "step") + ".");
        }
    }

    /** Deletes a pattern, and takes it out of chains and bindings. */
    record Delete(Word pattern) implements PatternStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            draft.perform(pattern, new DeletePattern(pattern.text()));
            return new Reply(
                    "Deleted pattern " + pattern.text() + ".",
                    new Fields().with("name", pattern.text()).json());
        }
    }

    /** Gives a pattern another name. */
    record Rename(Word pattern, Word name) implements PatternStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            draft.pattern(pattern);
            draft.perform(name, new RenamePattern(pattern.text(), name.text()));
            return changed(draft, name.text(), "Renamed pattern " + pattern.text() + " to " + name.text() + ".");
        }
    }

    /** Copies a pattern, over an existing one too. */
    record Copy(Word pattern, Optional<Word> name) implements PatternStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            draft.pattern(pattern);
            String copy = name.map(Word::text)
                    .orElseGet(() -> Names.firstFree("P", 0, draft.session().patterns()::containsKey));
            boolean replaces = draft.session().patterns().containsKey(copy);
            draft.perform(name.orElse(pattern), new CopyPattern(pattern.text(), Optional.of(copy)));
            return changed(
                    draft, copy, "Copied pattern " + pattern.text() + (replaces ? " over " : " to ") + copy + ".");
        }
    }

    /** Makes a pattern shorter or longer. */
    record Resize(Word pattern, Word steps) implements PatternStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            draft.stepPattern(pattern);
            draft.perform(steps, new ResizePattern(pattern.text(), Numbers.whole(steps, "steps")));
            int size = draft.stepPattern(pattern).size();
            return changed(draft, pattern.text(), pattern.text() + " has " + Shown.count(size, "step") + ".");
        }
    }

    /** Sets a pattern's speed. */
    record Speed(Word pattern, Word stepsPerBeat) implements PatternStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            draft.stepPattern(pattern);
            double speed = Numbers.number(stepsPerBeat, "spb");
            draft.perform(stepsPerBeat, new SetStepsPerBeat(pattern.text(), speed));
            return changed(draft, pattern.text(), pattern.text() + " plays " + Value.of(speed) + " steps per beat.");
        }
    }

    /** Sets a pattern's swing. */
    record Swing(Word pattern, Word percent) implements PatternStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            draft.stepPattern(pattern);
            double swing = Numbers.number(percent, "swing");
            draft.perform(percent, new SetSwing(pattern.text(), swing));
            return changed(draft, pattern.text(), pattern.text() + " swings at " + Value.of(swing) + " percent.");
        }
    }

    /** Sets fields and locks of one row; {@code none} gives a field its initial value back and takes a lock off. */
    record SetRow(Word pattern, Word row, List<Word> fields) implements PatternStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            int index = Draft.index(row, draft.stepPattern(pattern).size(), "row in pattern " + pattern.text());
            List<String> lines = new ArrayList<>();
            for (Word field : fields) {
                int equals = field.text().indexOf('=');
                OfStep address = new OfStep(pattern.text(), index, field.text().substring(0, equals));
                Word value = field.from(equals + 1);
                if (value.text().equalsIgnoreCase("none")) {
                    draft.perform(field, new ResetParameter(address));
                    lines.add(
                            "pattern:" + pattern.text() + ".step[" + index + "]." + address.parameter() + " is reset");
                } else {
                    lines.add(ParameterStatement.set(draft, address, value).message());
                }
            }
            return changed(draft, pattern.text(), String.join("\n", lines));
        }
    }

    /** What can be asked of the sequencers that are bound to a pattern. */
    enum Action {
        STOP("Stopped"),
        PAUSE("Paused"),
        RESUME("Resumed"),
        RESET("Rewound");

        private final String done;

        Action(String done) {
            this.done = done;
        }

        private Command command(String pattern) {
            return switch (this) {
                case STOP -> new StopPattern(pattern);
                case PAUSE -> new PausePattern(pattern);
                case RESUME -> new ResumePattern(pattern);
                case RESET -> new ResetPattern(pattern);
            };
        }
    }

    /** Stops, pauses, resumes or rewinds the sequencers that are bound to a pattern. */
    record Ask(Word pattern, Action action) implements PatternStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            List<String> players = players(draft, pattern);
            draft.perform(pattern, action.command(pattern.text()));
            return launched(action.done, pattern, players);
        }
    }

    /** Lets the sequencers that are bound to a pattern begin it anew. */
    record Launch(Word pattern, Optional<Quantum> quantum) implements PatternStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            List<String> players = players(draft, pattern);
            Quantum when = quantum.orElse(draft.session().transport().launchQuantum());
            draft.perform(pattern, new PlayPattern(pattern.text(), when));
            return launched(
                    when == Quantum.NOW ? "Playing" : "At the next " + Shown.lower(when) + ":", pattern, players);
        }
    }

    private static List<String> players(Draft draft, Word pattern) throws RefusedException {
        draft.pattern(pattern);
        List<String> players = Answers.players(draft.session(), pattern.text());
        if (players.isEmpty()) {
            throw RefusedException.at(
                    pattern,
                    ResultCode.NOTHING_TO_DO,
                    "No sequencer is bound to pattern " + pattern.text() + ".",
                    "Bind one: sequencer NAME bind pattern " + pattern.text());
        }
        return players;
    }

    private static Reply launched(String done, Word pattern, List<String> players) {
        return new Reply(
                done + " pattern " + pattern.text() + " on " + String.join(", ", players) + ".",
                new Fields()
                        .with("name", pattern.text())
                        .with("sequencers", players)
                        .json());
    }

    private static Reply changed(Draft draft, String name, String message) {
        return new Reply(message, Answers.pattern(draft.session(), name).json());
    }
}
