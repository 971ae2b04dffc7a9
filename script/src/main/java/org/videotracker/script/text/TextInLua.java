package org.videotracker.script.text;

import java.util.List;
import java.util.function.Supplier;
import org.videotracker.engine.telemetry.PresentValues;
import org.videotracker.model.command.Command;
import org.videotracker.model.history.History;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.word.RefusedException;

/** What text commands do within a script: they belong to its transaction, and their failure is no error of the script. */
public final class TextInLua {
    private final LinePlanner planner;

    /**
     * What came of a line, as scripts see it.
     *
     * @param success whether it was done; if not, nothing changed
     * @param message what is so now; empty if it was not done
     * @param error why it was not done, with the word at fault; empty if it was
     * @param commands what did it
     */
    public record Answer(boolean success, String message, String error, List<Command> commands) {
        public Answer {
            commands = List.copyOf(commands);
        }
    }

    /** As {@link LinePlanner#LinePlanner}. */
    public TextInLua(Catalog catalog, Supplier<ModuleId> ids, PresentValues present) {
        planner = new LinePlanner(catalog, ids, present);
    }

    /** Works a line out on the session of a script. */
    public Answer answer(String line, Session session, History history) {
        try {
            PlannedLine planned = planner.plan(line, session, history);
            return new Answer(true, planned.reply().message(), "", planned.commands());
        } catch (RefusedException refused) {
            return new Answer(false, "", refused.refusal().sentence(), List.of());
        }
    }
}
