package org.videotracker.model.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.videotracker.model.json.Json;
import org.videotracker.model.json.Json.At;
import org.videotracker.model.json.JsonText;
import org.videotracker.model.json.ReadLimits;
import org.videotracker.model.json.UnreadableSessionException;
import org.videotracker.model.json.UnreadableSessionException.Reason;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.session.Session;

/**
 * Imports session files of the original program, in all the forms it ever wrote. Nothing optional is insisted on: what is
 * missing gets its initial value, what is out of range is clamped, what means nothing is left out, and each such decision is
 * told in a sentence.
 */
public final class LegacySession {

    private LegacySession() {}

    /**
     * What became of a file.
     *
     * @param session a legal session, with all system modules
     * @param notices what was clamped, renamed or left out, one sentence each
     * @param media the files its samples want
     */
    public record Imported(Session session, List<String> notices, List<MediaReference> media) {
        public Imported {
            notices = List.copyOf(notices);
            media = List.copyOf(media);
        }
    }

    /** Whether a JSON value looks like a session of the original program. */
    public static boolean recognises(Json json) {
        Loose root = new Loose(json);
        return !root.at("schema").isPresent()
                && (root.at("patternRuntime").isPresent()
                        || root.at("modules").at("instances").isPresent()
                        || !root.at("modules").items().isEmpty()
                        || root.at("clock").at("bpm").isPresent()
                        || isTrackerOnly(root));
    }

    /** The oldest form: the state of a single tracker. */
    static boolean isTrackerOnly(Loose root) {
        return !root.at("patterns").items().isEmpty()
                || !root.at("cells").items().isEmpty()
                || !root.at("pattern").items().isEmpty()
                || !root.at("pattern").at("cells").items().isEmpty();
    }

    /**
     * Imports a file.
     *
     * @param ids gives identities to modules that have none
     * @throws UnreadableSessionException if the text is no JSON or no session of the original program
     */
    public static Imported read(String text, Catalog catalog, Supplier<UUID> ids) throws UnreadableSessionException {
        return read(JsonText.parse(text, ReadLimits.DEFAULT), catalog, ids);
    }

    /** As {@link #read(String, Catalog, Supplier)}; the stream is not closed. */
    public static Imported read(InputStream stream, Catalog catalog, Supplier<UUID> ids)
            throws IOException, UnreadableSessionException {
        return read(JsonText.parse(stream, ReadLimits.DEFAULT), catalog, ids);
    }

    private static Imported read(Json json, Catalog catalog, Supplier<UUID> ids) throws UnreadableSessionException {
        if (!recognises(json)) {
            throw new UnreadableSessionException(
                    Reason.NO_SESSION,
                    "",
                    new At(1, 1),
                    "this is no session of the original program.",
                    "Choose a file that has \"modules\" or \"patternRuntime\".");
        }
        return new LegacyImport(catalog, ids).run(new Loose(json));
    }
}
