package org.videotracker.app.pattern;

import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.SourceRange;
import org.videotracker.model.pattern.cycle.TimeSpan;
import org.videotracker.model.pattern.cycle.Value;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A notation that was played, as a line of JSON. Other characters than those of ASCII are escaped: no terminal can spoil them. */
final class EventJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final double FIRST_INEXACT = 0x1p53;

    private EventJson() {}

    static String line(PlayedNotation played) {
        ObjectNode line = NODES.objectNode().put("notation", played.notation());
        switch (played) {
            case PlayedNotation.Events events -> {
                ArrayNode list = line.putArray("events");
                events.haps().forEach(hap -> list.add(event(hap)));
            }
            case PlayedNotation.Refused refused ->
                line.putObject("error").put("column", refused.column()).put("message", refused.message());
        }
        return MAPPER.writeValueAsString(line);
    }

    private static ObjectNode event(Hap hap) {
        ObjectNode event = NODES.objectNode();
        TimeSpan whole = hap.whole();
        event.set("whole", whole == null ? NODES.nullNode() : span(whole));
        event.set("part", span(hap.part()));
        event.set("value", value(hap.value()));
        ArrayNode location = event.putArray("location");
        for (SourceRange range : hap.ranges()) {
            location.addArray().add(range.begin()).add(range.end());
        }
        return event;
    }

    private static ArrayNode span(TimeSpan span) {
        return NODES.arrayNode().add(span.begin().toString()).add(span.end().toString());
    }

    /** A value as it is written. */
    static String text(Value value) {
        return MAPPER.writeValueAsString(value(value));
    }

    private static JsonNode value(Value value) {
        return switch (value) {
            case Value.Num(double number) -> number(number);
            case Value.Text(String text) -> NODES.stringNode(text);
            case Value.Flag(boolean isTrue) -> NODES.booleanNode(isTrue);
            case Value.Listed listed -> {
                ArrayNode list = NODES.arrayNode();
                listed.values().forEach(item -> list.add(value(item)));
                yield list;
            }
            case Value.Controls controls -> {
                ObjectNode object = NODES.objectNode();
                controls.byName().forEach((name, item) -> object.set(name, value(item)));
                yield object;
            }
        };
    }

    /** JSON has no numbers without end; those are words. */
    private static JsonNode number(double number) {
        if (!Double.isFinite(number)) {
            return NODES.stringNode(Double.toString(number));
        }
        return number == Math.rint(number) && Math.abs(number) < FIRST_INEXACT
                ? NODES.numberNode((long) number)
                : NODES.numberNode(number);
    }
}
