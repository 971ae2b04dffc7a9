package org.videotracker.media.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.journal.JournalEntry;
import org.videotracker.model.command.Command;
import org.videotracker.model.json.CommandJson;
import org.videotracker.model.json.Json;
import org.videotracker.model.json.JsonText;
import org.videotracker.model.json.PlaybackJson;
import org.videotracker.model.json.ReadLimits;
import org.videotracker.model.json.SessionJson;
import org.videotracker.model.json.UnreadableCommandException;
import org.videotracker.model.json.UnreadableSessionException;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.session.Session;

/** What one line of a journal says. */
sealed interface JournalRecord {

    /** A request was carried out. */
    record Kept(JournalEntry entry) implements JournalRecord {}

    /** What the session is from here on. The first record is one of these, and says which version of the program wrote it. */
    record State(Session session, Optional<String> program) implements JournalRecord {}

    /** The program ended as it should. */
    record Ended() implements JournalRecord {}

    /** When an edit was made, and in a few words what it was. */
    record Summary(Instant at, String label) {}

    static JournalRecord read(String content, Catalog catalog) throws JournalDamageException {
        Map<String, Json> fields = fields(content);
        try {
            return read(fields, catalog);
        } catch (UnreadableSessionException | UnreadableCommandException unreadable) {
            throw new JournalDamageException("says what this version does not understand: " + unreadable.getMessage());
        }
    }

    private static JournalRecord read(Map<String, Json> fields, Catalog catalog)
            throws JournalDamageException, UnreadableSessionException, UnreadableCommandException {
        if (fields.containsKey("journal") && !isSchema(fields.get("journal"))) {
            throw new JournalDamageException("was written by a newer version; open it with that one.");
        }
        if (fields.get("state") instanceof Json.Struct state) {
            return new State(state(state, fields.get("playback"), catalog), text(fields, "program"));
        }
        if (fields.get("apply") instanceof Json.Sequence(List<Json> items, var _) && !items.isEmpty()) {
            List<Command> commands = new ArrayList<>();
            for (Json item : items) {
                commands.add(CommandJson.read(item, catalog));
            }
            Batch batch = new Batch(
                    commands,
                    text(fields, "origin").orElse(""),
                    text(fields, "label").orElse(""),
                    text(fields, "group"));
            return new Kept(new JournalEntry.Applied(batch));
        }
        if (fields.get("undo") instanceof Json.Numeral steps) {
            return new Kept(new JournalEntry.Undone((int) steps.asDouble()));
        }
        if (fields.get("redo") instanceof Json.Numeral steps) {
            return new Kept(new JournalEntry.Redone((int) steps.asDouble()));
        }
        if (fields.containsKey("closeGroup")) {
            return new Kept(new JournalEntry.GroupClosed());
        }
        if (fields.containsKey("end")) {
            return new Ended();
        }
        throw new JournalDamageException("says what this version does not understand.");
    }

    /** What people want to know of a line, without building anything. */
    static Summary summary(String content) throws JournalDamageException {
        Map<String, Json> fields = fields(content);
        long at = fields.get("at") instanceof Json.Numeral millis ? (long) millis.asDouble() : 0;
        String label = fields.containsKey("undo")
                ? "undo"
                : fields.containsKey("redo") ? "redo" : text(fields, "label").orElse("");
        return new Summary(Instant.ofEpochMilli(at), label);
    }

    private static Map<String, Json> fields(String content) throws JournalDamageException {
        try {
            if (JsonText.parse(content, ReadLimits.DEFAULT) instanceof Json.Struct(var fields, var _)) {
                return fields;
            }
        } catch (UnreadableSessionException unreadable) {
            throw new JournalDamageException("says what this version does not understand: " + unreadable.getMessage());
        }
        throw new JournalDamageException("says what this version does not understand.");
    }

    private static boolean isSchema(@Nullable Json json) {
        return json instanceof Json.Numeral number && number.asDouble() <= RecordText.SCHEMA;
    }

    private static Optional<String> text(Map<String, Json> fields, String name) {
        return fields.get(name) instanceof Json.Text(String text, var _) ? Optional.of(text) : Optional.empty();
    }

    private static Session state(Json.Struct state, @Nullable Json playback, Catalog catalog)
            throws UnreadableSessionException {
        Session session = SessionJson.read(state, catalog);
        return playback == null ? session : session.with(PlaybackJson.read(playback));
    }
}
