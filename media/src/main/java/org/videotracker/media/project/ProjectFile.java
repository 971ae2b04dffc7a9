package org.videotracker.media.project;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.videotracker.model.json.Json;
import org.videotracker.model.json.JsonPrinter;
import org.videotracker.model.json.JsonText;
import org.videotracker.model.json.ReadLimits;
import org.videotracker.model.json.UnreadableSessionException;

/** The content of {@code videotracker.json}. Fields of later versions are kept. */
record ProjectFile(Json.Struct json) {
    static final int SCHEMA = 1;

    private static final String SCHEMA_FIELD = "schema";
    private static final String NAME = "name";
    private static final String SESSION = "session";

    static ProjectFile of(String name, String session) {
        return new ProjectFile(Json.struct(
                Map.of(SCHEMA_FIELD, Json.number((long) SCHEMA), NAME, Json.text(name), SESSION, Json.text(session))));
    }

    static ProjectFile read(Path path) throws ProjectException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(path))) {
            Json json = JsonText.parse(stream, ReadLimits.DEFAULT);
            if (!(json instanceof Json.Struct struct)) {
                throw unreadable(path, "it is " + json.kind() + " and should be an object");
            }
            if (struct.fields().get(SCHEMA_FIELD) instanceof Json.Numeral schema && schema.asDouble() > SCHEMA) {
                throw new ProjectException(
                        ProjectException.Reason.UNREADABLE,
                        path,
                        "this project was made by a newer version (its schema is " + schema.digits()
                                + ", and this version reads " + SCHEMA + ")",
                        "open it with that version, or update");
            }
            return new ProjectFile(struct);
        } catch (UnreadableSessionException malformed) {
            throw unreadable(path, String.valueOf(malformed.getMessage()));
        } catch (IOException failure) {
            throw ProjectException.reading(path, failure);
        }
    }

    private static ProjectException unreadable(Path path, String problem) {
        return new ProjectException(
                ProjectException.Reason.UNREADABLE,
                path,
                problem,
                "restore it, or delete it and name a session file instead of the folder");
    }

    Optional<String> name() {
        return text(NAME);
    }

    /** The name of the session that opens with the project. */
    Optional<String> session() {
        return text(SESSION);
    }

    private Optional<String> text(String field) {
        return json.fields().get(field) instanceof Json.Text text
                        && !text.text().isBlank()
                ? Optional.of(text.text())
                : Optional.empty();
    }

    ProjectFile withSession(String session) {
        Map<String, Json> fields = new TreeMap<>(json.fields());
        fields.put(SESSION, Json.text(session));
        return new ProjectFile(Json.struct(fields));
    }

    String text() {
        return JsonPrinter.pretty(json);
    }
}
