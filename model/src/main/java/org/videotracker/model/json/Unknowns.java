package org.videotracker.model.json;

import java.util.Map;
import java.util.TreeMap;
import org.pcollections.TreePMap;

/** Collects the fields that this version does not know while a file is read. */
final class Unknowns {
    private final Map<String, String> textByPointer = new TreeMap<>();

    void keep(Trail pointer, Json value) {
        textByPointer.put(pointer.toString(), JsonPrinter.compact(Json.sorted(value)));
    }

    TreePMap<String, String> all() {
        return TreePMap.from(textByPointer);
    }
}
