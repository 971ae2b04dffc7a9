package org.videotracker.model.json;

import org.videotracker.model.json.Json.At;

/**
 * A file that is no session this program can read: bad input, never a fault of the program. Its message is one sentence that
 * names the place, followed by the remedy.
 */
public final class UnreadableSessionException extends Exception {
    private static final long serialVersionUID = 1;

    /** The kinds of unreadable file. */
    public enum Reason {
        /** It is no JSON: empty, cut off, or something else. */
        MALFORMED,
        /** It exceeds one of the {@link ReadLimits}. */
        TOO_LARGE,
        /** It is JSON, but no session. */
        NO_SESSION,
        /** It is a session of the original program; {@code LegacySession} imports those. */
        ORIGINAL_PROGRAM,
        /** It was made by a newer version. */
        NEWER_VERSION,
        /** It is a session that says something illegal. */
        ILLEGAL
    }

    private final Reason reason;
    private final String pointer;
    private final transient At at;
    private final String remedy;

    public UnreadableSessionException(Reason reason, String pointer, At at, String problem, String remedy) {
        super(message(pointer, at, problem, remedy), null, false, false);
        this.reason = reason;
        this.pointer = pointer;
        this.at = at;
        this.remedy = remedy;
    }

    private static String message(String pointer, At at, String problem, String remedy) {
        StringBuilder message = new StringBuilder();
        if (at.line() > 0) {
            message.append("Line ").append(at.line()).append(", column ").append(at.column());
            message.append(pointer.isEmpty() ? ": " : " (" + pointer + "): ");
        }
        message.append(problem);
        if (!remedy.isEmpty()) {
            message.append(' ').append(remedy);
        }
        return message.toString();
    }

    public Reason reason() {
        return reason;
    }

    /** The place as a JSON pointer (RFC 6901); empty for the whole file. */
    public String pointer() {
        return pointer;
    }

    /** The place in the text. */
    public At at() {
        return at;
    }

    /** What to do about it; empty where the sentence says it. */
    public String remedy() {
        return remedy;
    }
}
