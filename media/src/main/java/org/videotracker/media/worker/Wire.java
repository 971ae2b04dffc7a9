package org.videotracker.media.worker;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Messages as lines of JSON. Safe for any thread. */
final class Wire {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A line without its end. */
    String write(Message message) {
        return mapper.writeValueAsString(message);
    }

    /** The message of a line; an {@link IllegalArgumentException} if it is none. */
    Message read(String line) {
        try {
            return mapper.readValue(line, Message.class);
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("no message: " + line, malformed);
        }
    }
}
