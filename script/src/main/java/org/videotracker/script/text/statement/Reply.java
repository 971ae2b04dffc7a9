package org.videotracker.script.text.statement;

import java.util.List;
import org.videotracker.model.json.Json;

/**
 * What a statement says when it was carried out.
 *
 * @param message for people; several lines where there is much to say
 * @param data the same for programs
 */
public record Reply(String message, Json data) {

    /** A message alone. */
    public static Reply of(String message) {
        return new Reply(message, new Fields().json());
    }

    /** A heading, and a line for each item. */
    static Reply of(String heading, List<String> lines, Json data) {
        return new Reply(lines.isEmpty() ? heading : heading + "\n" + String.join("\n", lines), data);
    }
}
