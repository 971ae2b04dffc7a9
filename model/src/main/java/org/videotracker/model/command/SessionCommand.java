package org.videotracker.model.command;

import java.util.List;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Limits;
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

    /** Changes the text that the user wrote. */
    record SetUserScript(String text) implements SessionCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            if (text.length() > Limits.SCRIPT_CHARACTERS) {
                throw RejectedException.of(
                        Code.LIMIT, "A script has at most " + Limits.SCRIPT_CHARACTERS / 1024 + " K characters.");
            }
            return session.withUserScript(text);
        }

        @Override
        public String describe() {
            return "edit the script";
        }
    }
}
