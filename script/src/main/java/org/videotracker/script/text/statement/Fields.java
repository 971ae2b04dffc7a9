package org.videotracker.script.text.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.videotracker.model.json.Json;

/** A JSON object that is being put together; its fields keep their order. Used by one thread. */
public final class Fields {
    private final SequencedMap<String, Json> fields = new LinkedHashMap<>();

    public Fields with(String name, Json value) {
        fields.put(name, value);
        return this;
    }

    public Fields with(String name, String text) {
        return with(name, Json.text(text));
    }

    public Fields with(String name, double number) {
        return with(name, Json.number(number));
    }

    public Fields with(String name, int number) {
        return with(name, Json.number((long) number));
    }

    public Fields with(String name, boolean flag) {
        return with(name, Json.flag(flag));
    }

    public Fields with(String name, List<String> texts) {
        return with(name, Json.sequence(texts.stream().<Json>map(Json::text).toList()));
    }

    public Json.Struct json() {
        return new Json.Struct(new LinkedHashMap<>(fields), Json.At.NOWHERE);
    }
}
