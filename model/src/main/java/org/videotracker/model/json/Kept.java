package org.videotracker.model.json;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.videotracker.model.session.Session;

/** The unknown fields of a session by the object they belong to, to be written back beside the known ones. */
final class Kept {
    private final Map<String, Map<String, Json>> fieldsByParent = new HashMap<>();
    private final TreeMap<String, String> all;

    Kept(Session session) {
        all = new TreeMap<>(session.unknown());
        all.forEach((pointer, text) -> {
            int end = pointer.lastIndexOf('/');
            if (end >= 0) {
                fieldsByParent
                        .computeIfAbsent(pointer.substring(0, end), _ -> new HashMap<>())
                        .put(Trail.unescape(pointer.substring(end + 1)), parse(pointer, text));
            }
        });
    }

    private static Json parse(String pointer, String text) {
        try {
            return Json.sorted(JsonText.parse(text, ReadLimits.DEFAULT));
        } catch (UnreadableSessionException e) {
            throw new IllegalArgumentException("the kept field " + pointer + " is no JSON: " + e.getMessage(), e);
        }
    }

    /** An object with its known fields and those that were kept for it, sorted. */
    Json.Struct struct(Trail home, Map<String, Json> known) {
        if (fieldsByParent.isEmpty()) {
            return Json.struct(known);
        }
        Map<String, Json> fields = new HashMap<>(fieldsByParent.getOrDefault(home.toString(), Map.of()));
        fields.putAll(known);
        return Json.struct(fields);
    }

    /** Whether anything was kept for an object or one within it. */
    boolean has(Trail home) {
        if (all.isEmpty()) {
            return false;
        }
        String prefix = home + "/";
        String next = all.ceilingKey(prefix);
        return next != null && next.startsWith(prefix);
    }
}
