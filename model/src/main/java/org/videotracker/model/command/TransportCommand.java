package org.videotracker.model.command;

import java.util.function.UnaryOperator;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Launch;
import org.videotracker.model.transport.PlayState;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Quantum;

/** What a performer asks of the transport and of running patterns. Playing is not editing: none of these can be undone. */
public sealed interface TransportCommand extends Command {

    /** Starts from the beginning, or resumes exactly where a pause began. */
    record Play() implements TransportCommand {
        @Override
        public Session apply(Session session) {
            return session.with(session.playback().play());
        }

        @Override
        public String describe() {
            return "play";
        }
    }

    /** Holds everything where it is. Does nothing unless playing. */
    record Pause() implements TransportCommand {
        @Override
        public Session apply(Session session) {
            return session.with(session.playback().pause());
        }

        @Override
        public String describe() {
            return "pause";
        }
    }

    /** Stops and rewinds. */
    record Stop() implements TransportCommand {
        @Override
        public Session apply(Session session) {
            return session.with(session.playback().stop());
        }

        @Override
        public String describe() {
            return "stop";
        }
    }

    /** Rewinds without changing the play state. */
    record Reset() implements TransportCommand {
        @Override
        public Session apply(Session session) {
            return session.with(session.playback().reset());
        }

        @Override
        public String describe() {
            return "rewind";
        }
    }

    /**
     * Jumps. What was stopped rests at the new position, to be played from there.
     *
     * @param beat the new position in beats from the beginning
     */
    record Seek(double beat) implements TransportCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            if (!(beat >= 0 && beat <= Playback.MAX_BEAT)) {
                throw RejectedException.of(Code.OUT_OF_RANGE, "The position " + beat + " is not a beat from 0 on.");
            }
            Playback jumped = session.playback().seek(beat);
            boolean rests = jumped.state() == PlayState.STOPPED && beat > 0;
            return session.with(rests ? jumped.play().pause() : jumped);
        }

        @Override
        public String describe() {
            return "go to beat " + beat;
        }
    }

    /** Switches filling in on or off: the condition FILL of steps. */
    record Fill(boolean on) implements TransportCommand {
        @Override
        public Session apply(Session session) {
            return session.with(session.playback().withFills(on));
        }

        @Override
        public String describe() {
            return on ? "fill" : "stop filling";
        }
    }

    /** Lets every sequencer that is bound to a pattern begin it anew. */
    record PlayPattern(String pattern, Quantum quantum) implements TransportCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            return onEachBinding(session, pattern, launch -> launch.play(quantum));
        }

        @Override
        public String describe() {
            return "play pattern " + pattern;
        }
    }

    /** Silences every sequencer that is bound to a pattern. */
    record StopPattern(String pattern) implements TransportCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            return onEachBinding(session, pattern, Launch::stop);
        }

        @Override
        public String describe() {
            return "stop pattern " + pattern;
        }
    }

    /** Holds every sequencer that is bound to a pattern where it is. */
    record PausePattern(String pattern) implements TransportCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            return onEachBinding(session, pattern, Launch::pause);
        }

        @Override
        public String describe() {
            return "pause pattern " + pattern;
        }
    }

    /** Lets every sequencer that is bound to a pattern go on from where it was held. */
    record ResumePattern(String pattern) implements TransportCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            return onEachBinding(session, pattern, Launch::resume);
        }

        @Override
        public String describe() {
            return "resume pattern " + pattern;
        }
    }

    /** Rewinds every sequencer that is bound to a pattern; what is held stays held. */
    record ResetPattern(String pattern) implements TransportCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            return onEachBinding(session, pattern, Launch::reset);
        }

        @Override
        public String describe() {
            return "rewind pattern " + pattern;
        }
    }

    /** Lets a sequencer go over to an entry of its chain. */
    record PlayEntry(ModuleId sequencer, int entry, Quantum quantum) implements TransportCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Binding binding = Require.binding(session, sequencer);
            String chain = binding.chain()
                    .filter(name -> binding.chainEnabled())
                    .orElseThrow(() -> RejectedException.of(Code.UNKNOWN, "The sequencer plays no chain."));
            Require.index(entry, Require.chain(session, chain).size(), "entry in chain " + chain);
            Playback playback = session.playback();
            return session.with(
                    playback.withLaunch(sequencer, playback.launch(sequencer).playEntry(entry, quantum)));
        }

        @Override
        public String describe() {
            return "play entry " + (entry + 1) + " of a chain";
        }
    }

    private static Session onEachBinding(Session session, String pattern, UnaryOperator<Launch> change)
            throws RejectedException {
        Require.pattern(session, pattern);
        Playback playback = session.playback();
        for (ModuleId sequencer : session.bindings().keySet()) {
            Binding binding = session.bindings().get(sequencer);
            if (binding.pattern().equals(pattern)) {
                playback = playback.withLaunch(sequencer, change.apply(playback.launch(sequencer)));
            }
        }
        return session.with(playback);
    }
}
