package org.videotracker.model.command;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;

/**
 * A command that was accepted.
 *
 * @param refused how many commands were refused since the one before it
 */
record Edit(Command command, Session before, Session after, int refused) {

    /** The commands that the seeds mean, each in the session that those before it made; without those refused. */
    static List<Edit> sequence(Session start, List<Long> seeds) {
        CommandGenerators generators = new CommandGenerators();
        List<Edit> edits = new ArrayList<>();
        Session session = start;
        int refused = 0;
        for (long seed : seeds) {
            Command command = generators.command(session, seed);
            try {
                Session after = command.apply(session);
                edits.add(new Edit(command, session, after, refused));
                session = after;
                refused = 0;
            } catch (RejectedException refusal) {
                refused++;
            }
        }
        return edits;
    }
}
