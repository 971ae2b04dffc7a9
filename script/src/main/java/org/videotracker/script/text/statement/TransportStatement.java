package org.videotracker.script.text.statement;

import java.util.Locale;
import java.util.Optional;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.TransportCommand.Fill;
import org.videotracker.model.command.TransportCommand.Pause;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.command.TransportCommand.Reset;
import org.videotracker.model.command.TransportCommand.Seek;
import org.videotracker.model.command.TransportCommand.Stop;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.transport.PlayState;
import org.videotracker.model.transport.Transport;
import org.videotracker.script.text.word.Numbers;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.ResultCode;
import org.videotracker.script.text.word.Word;

/** Statements about time. */
public sealed interface TransportStatement extends Statement.Worked {

    /** What can be asked of the transport in one word. */
    enum Action {
        PLAY(new Play(), "Playing."),
        STOP(new Stop(), "Stopped, at the beginning."),
        PAUSE(new Pause(), "Paused."),
        RESET(new Reset(), "At the beginning.");

        private final Command command;
        private final String message;

        Action(Command command, String message) {
            this.command = command;
            this.message = message;
        }
    }

    /** Plays, stops, pauses or rewinds. */
    record Ask(Action action) implements TransportStatement {
        @Override
        public Reply carryOut(Draft draft) {
            PlayState before = draft.session().playback().state();
            draft.perform(action.command);
            PlayState after = draft.session().playback().state();
            boolean pausesNothing = action == Action.PAUSE && before == PlayState.STOPPED;
            return new Reply(
                    pausesNothing ? "Stopped, so there is nothing to pause." : action.message,
                    new Fields()
                            .with("state", after.name().toLowerCase(Locale.ROOT))
                            .json());
        }
    }

    /** Switches filling in on or off. */
    record FillIn(boolean on) implements TransportStatement {
        @Override
        public Reply carryOut(Draft draft) {
            draft.perform(new Fill(on));
            return new Reply(
                    on ? "Filling in." : "Not filling in.",
                    new Fields().with("fills", on).json());
        }
    }

    /** Jumps to a beat. */
    record JumpTo(Word beat) implements TransportStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            double position = Numbers.number(beat, "seek");
            draft.perform(beat, new Seek(position));
            return new Reply(
                    "At beat " + Value.of(position) + ".",
                    new Fields().with("beat", position).json());
        }
    }

    /** Shows or sets the tempo. */
    record Tempo(Optional<Word> bpm) implements TransportStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            String note = "";
            if (bpm.isPresent()) {
                Word word = bpm.get();
                double asked = Numbers.number(word, "bpm");
                if (asked <= 0) {
                    throw RefusedException.at(
                            word,
                            ResultCode.OUT_OF_RANGE,
                            "A tempo of " + word.text() + " is no tempo.",
                            "It is " + Shown.range(Transport.BPM) + " beats per minute.");
                }
                draft.perform(word, new SetParameter(new OfTransport("bpm"), Value.of(asked)));
                boolean isClamped = draft.session().transport().bpm() != asked;
                note = isClamped
                        ? " (" + word.text() + " was asked for; it is " + Shown.range(Transport.BPM) + ")"
                        : "";
            }
            double tempo = draft.session().transport().bpm();
            return new Reply(
                    String.format(Locale.ROOT, "Tempo: %.2f BPM%s.", tempo, note),
                    new Fields().with("bpm", tempo).json());
        }
    }
}
