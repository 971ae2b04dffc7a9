package org.videotracker.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.session.Session;

/**
 * Sessions as canonical JSON: sorted, pretty-printed, one value per line, so that one edit is a difference of a few lines. The
 * format is described field by field in {@code docs/session-format.md}.
 *
 * <p>What is written reads back as a session that {@link Session#saysTheSameAs says the same}, and writing that one gives the
 * same text to the last byte. What was last asked of the transport is not written.
 */
public final class SessionJson {
    /** The version of the format. */
    public static final int SCHEMA = 1;

    private SessionJson() {}

    /**
     * The canonical text of a session.
     *
     * @throws IllegalArgumentException if the session names what it does not have, which no command leaves behind
     */
    public static String write(Session session) {
        return JsonPrinter.pretty(SessionWriter.write(session));
    }

    /** Adds a session to a text that has no line ends; otherwise as {@link #write(Session)}. */
    public static void writeLine(Session session, StringBuilder text) {
        JsonPrinter.compact(SessionWriter.write(session), text);
    }

    /** Reads a session that is a part of something else. */
    public static Session read(Json json, Catalog catalog) throws UnreadableSessionException {
        return SessionReader.read(json, catalog, ReadLimits.DEFAULT);
    }

    public static Session read(String text, Catalog catalog) throws UnreadableSessionException {
        return SessionReader.read(JsonText.parse(text, ReadLimits.DEFAULT), catalog, ReadLimits.DEFAULT);
    }

    public static Session read(Reader reader, Catalog catalog) throws IOException, UnreadableSessionException {
        return read(reader, catalog, ReadLimits.DEFAULT);
    }

    public static Session read(Reader reader, Catalog catalog, ReadLimits limits)
            throws IOException, UnreadableSessionException {
        return SessionReader.read(JsonText.parse(reader, limits), catalog, limits);
    }

    /** Reads a file in UTF-8. The stream is not closed. */
    public static Session read(InputStream stream, Catalog catalog) throws IOException, UnreadableSessionException {
        return read(stream, catalog, ReadLimits.DEFAULT);
    }

    public static Session read(InputStream stream, Catalog catalog, ReadLimits limits)
            throws IOException, UnreadableSessionException {
        return SessionReader.read(JsonText.parse(stream, limits), catalog, limits);
    }
}
