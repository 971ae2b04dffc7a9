package org.videotracker.model.json;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.rejection.NearMatches;

/** The fields of an object that is being read. What nobody asked for is unknown to this version, and is kept. */
final class Fields {
    private final Part owner;
    private final Json.Struct struct;
    private final Set<String> asked = new HashSet<>();

    Fields(Part owner, Json.Struct struct) {
        this.owner = owner;
        this.struct = struct;
    }

    Part owner() {
        return owner;
    }

    /** A field that may be absent. */
    Optional<Part> find(String name) {
        asked.add(name);
        @Nullable Json json = struct.fields().get(name);
        return json == null
                ? Optional.empty()
                : Optional.of(new Part(json, owner.trail().to(name)));
    }

    /** A field that must be there. */
    Part get(String name) throws UnreadableSessionException {
        Optional<Part> part = find(name);
        if (part.isEmpty()) {
            throw owner.error(
                    "\"" + name + "\" is missing.",
                    NearMatches.nearest(name, struct.fields().keySet()));
        }
        return part.get();
    }

    boolean has(String name) {
        return struct.fields().containsKey(name);
    }

    boolean flag(String name, boolean otherwise) throws UnreadableSessionException {
        Optional<Part> part = find(name);
        return part.isPresent() ? part.get().flag() : otherwise;
    }

    int integer(String name, int min, int max, int otherwise) throws UnreadableSessionException {
        Optional<Part> part = find(name);
        return part.isPresent() ? part.get().integer(min, max) : otherwise;
    }

    /** Refuses the fields nobody asked for: what the writer meant by them would be lost. */
    void refuseRest() throws UnreadableSessionException {
        if (asked.size() == struct.fields().size()) {
            return; // each was asked for once
        }
        for (Map.Entry<String, Json> field : struct.fields().entrySet()) {
            if (!asked.contains(field.getKey())) {
                throw new Part(field.getValue(), owner.trail().to(field.getKey()))
                        .unknown("field", field.getKey(), asked);
            }
        }
    }

    /**
     * Keeps the fields nobody asked for.
     *
     * @param home the way to this object by identities that survive renaming
     */
    void keepRest(Trail home, Unknowns unknowns) {
        if (asked.size() < struct.fields().size()
                || !asked.containsAll(struct.fields().keySet())) {
            for (Map.Entry<String, Json> field : struct.fields().entrySet()) {
                if (!asked.contains(field.getKey())) {
                    unknowns.keep(home.to(field.getKey()), field.getValue());
                }
            }
        }
    }
}
