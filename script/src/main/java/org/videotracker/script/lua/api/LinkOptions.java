package org.videotracker.script.lua.api;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;

/**
 * What the table of a call of connect says.
 *
 * @param from the source's port, where it is not the first of its kind
 * @param to the target's port, likewise
 * @param delayed whether the target gets what was sent earlier
 * @param parameters the rest
 */
record LinkOptions(
        Optional<String> from, Optional<String> to, Optional<Boolean> delayed, Map<String, Object> parameters) {

    static LinkOptions of(Map<String, Object> options) throws RejectedException {
        Map<String, Object> rest = new TreeMap<>(options);
        return new LinkOptions(
                port(rest.remove("from")), port(rest.remove("to")), delayed(rest.remove("delayed")), rest);
    }

    private static Optional<String> port(@Nullable Object name) throws RejectedException {
        if (name != null && !(name instanceof String)) {
            throw RejectedException.of(Code.ILLEGAL_VALUE, "A port is named by a text, not " + name + ".");
        }
        return Optional.ofNullable((String) name);
    }

    private static Optional<Boolean> delayed(@Nullable Object value) throws RejectedException {
        if (value != null && !(value instanceof Boolean)) {
            throw RejectedException.of(Code.ILLEGAL_VALUE, "delayed is true or false, not " + value + ".");
        }
        return Optional.ofNullable((Boolean) value);
    }
}
