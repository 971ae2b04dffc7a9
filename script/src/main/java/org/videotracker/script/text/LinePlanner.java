package org.videotracker.script.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.videotracker.engine.telemetry.PresentValues;
import org.videotracker.model.history.History;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.statement.Draft;
import org.videotracker.script.text.statement.FileStatement;
import org.videotracker.script.text.statement.ScriptStatement;
import org.videotracker.script.text.statement.Statement;
import org.videotracker.script.text.statement.Statement.Travel;
import org.videotracker.script.text.statement.Statement.Worked;
import org.videotracker.script.text.verb.VerbTable;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.ResultCode;
import org.videotracker.script.text.word.Word;

/** Reads lines, and works out what they do to a session, which nobody but the caller sees. Any thread may use it. */
public final class LinePlanner {
    private final VerbTable verbs = VerbTable.standard();
    private final Draft.Surroundings surroundings;

    /**
     * @param catalog the types of module
     * @param ids gives an identity that was never used at each call, to any thread
     * @param present what is heard and seen now
     */
    public LinePlanner(Catalog catalog, Supplier<ModuleId> ids, PresentValues present) {
        surroundings = new Draft.Surroundings(catalog, ids, verbs, present);
    }

    /**
     * Works a line out on a session.
     *
     * @throws RefusedException also for what concerns the history, files or scripts, which no transaction can take back
     */
    public PlannedLine plan(String line, Session session, History history) throws RefusedException {
        List<Worked> worked = new ArrayList<>();
        for (Statement statement : read(line)) {
            switch (statement) {
                case Travel travel -> throw notHere(travel.verb());
                case FileStatement file -> throw notHere(file.verb());
                case ScriptStatement script -> throw notHere(script.verb());
                case Worked edit -> worked.add(edit);
            }
        }
        return plan(worked, session, history);
    }

    List<Statement> read(String line) throws RefusedException {
        return verbs.read(line);
    }

    PlannedLine plan(List<Worked> statements, Session session, History history) throws RefusedException {
        return PlannedLine.of(statements, session, history, surroundings);
    }

    static RefusedException notHere(Word verb) {
        return RefusedException.at(
                verb,
                ResultCode.USAGE,
                "\"" + verb.text() + "\" cannot be a part of something larger.",
                "Write it into the console by itself.");
    }
}
