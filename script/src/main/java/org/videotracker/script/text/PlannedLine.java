package org.videotracker.script.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.videotracker.model.command.Command;
import org.videotracker.model.history.History;
import org.videotracker.model.json.Json;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.statement.Draft;
import org.videotracker.script.text.statement.Fields;
import org.videotracker.script.text.statement.Reply;
import org.videotracker.script.text.statement.Statement;
import org.videotracker.script.text.word.RefusedException;

/**
 * A line that was worked out on a session: what to ask of the engine, and what to say once it is done.
 *
 * @param session what the session becomes
 * @param commands what makes it so; none for a line that only asks
 * @param reply of all statements together
 */
public record PlannedLine(Session session, List<Command> commands, Reply reply) {

    static PlannedLine of(
            List<Statement.Worked> statements, Session session, History history, Draft.Surroundings surroundings)
            throws RefusedException {
        Draft draft = new Draft(session, history, surroundings);
        List<Reply> replies = new ArrayList<>();
        for (Statement.Worked statement : statements) {
            replies.add(statement.carryOut(draft));
        }
        return new PlannedLine(draft.session(), draft.commands(), together(replies));
    }

    private static Reply together(List<Reply> replies) {
        if (replies.size() == 1) {
            return replies.getFirst();
        }
        return new Reply(
                replies.stream().map(Reply::message).collect(Collectors.joining("\n")),
                replies.isEmpty()
                        ? new Fields().json()
                        : new Fields()
                                .with(
                                        "results",
                                        Json.sequence(replies.stream()
                                                .map(Reply::data)
                                                .toList()))
                                .json());
    }
}
