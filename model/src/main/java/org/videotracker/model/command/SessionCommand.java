package org.videotracker.model.command;

import java.util.List;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SessionCheck;

/** Edits of the session as a whole. */
public sealed interface SessionCommand extends Command {

    /** Puts another, legal session in the place of this one, as loading does. The transport stops and rewinds. */
    record ReplaceSession(Session replacement) implements SessionCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            List<String> violations = SessionCheck.violations(replacement);
            if (!violations.isEmpty()) {
                throw RejectedException.of(Code.ILLEGAL_VALUE, violations.getFirst());
            }
            Session loaded = replacement.saysTheSameAs(session) ? session : replacement.playingLike(session);
            return new TransportCommand.Stop().apply(loaded);
        }

        @Override
        public String describe() {
            return "load a session";
        }
    }

    /**
     * Makes another, legal session out of this one while everything plays on: a module, pattern or chain that both have is the
     * same one, edited.
     */
    record AlterSession(Session altered) implements SessionCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Session playing = altered.playingLike(session);
            List<String> violations = SessionCheck.violations(playing);
            if (!violations.isEmpty()) {
                throw RejectedException.of(Code.ILLEGAL_VALUE, violations.getFirst());
            }
            return playing.saysTheSameAs(session) ? session : playing;
        }

        @Override
        public String describe() {
            return "alter the session";
        }
    }

    /** Changes the text that the user wrote. */
    record SetUserScript(String text) implements SessionCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Require.script(text);
            return session.withUserScript(text);
        }

        @Override
        public String describe() {
            return "edit the script";
        }
    }
}
