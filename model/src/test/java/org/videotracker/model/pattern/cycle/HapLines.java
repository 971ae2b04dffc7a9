package org.videotracker.model.pattern.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Events as lines of text that are equal when the events are, whether ours or those of the oracle. */
public final class HapLines {
    private static final int PLACE = 1_000_000;

    private HapLines() {}

    /** A line for each event, sorted. */
    public static List<String> of(List<Hap> haps) {
        List<String> lines = new ArrayList<>();
        for (Hap hap : haps) {
            StringJoiner ranges = new StringJoiner(" ");
            for (SourceRange range : hap.ranges()) {
                int place = range.notation() * PLACE;
                ranges.add((place + range.begin()) + "-" + (place + range.end()));
            }
            TimeSpan whole = hap.whole();
            lines.add(line(
                    hap.part().toString(),
                    whole == null ? "none" : whole.toString(),
                    text(hap.value()),
                    ranges.toString()));
        }
        lines.sort(null);
        return lines;
    }

    /** The lines without the characters that made the events. */
    public static List<String> withoutRanges(List<String> lines) {
        return lines.stream()
                .map(line -> line.substring(0, line.lastIndexOf(" @ ")))
                .toList();
    }

    /** The lines with numbers to twelve places. */
    static List<String> rounded(List<String> lines) {
        return lines.stream()
                .map(line -> {
                    int begin = line.indexOf(" = ") + 3;
                    int end = line.lastIndexOf(" @ ");
                    double number = Double.parseDouble(line.substring(begin, end));
                    return line.substring(0, begin) + String.format(Locale.ROOT, "%.12f", number) + line.substring(end);
                })
                .toList();
    }

    /** The line of an event as the oracle prints it. */
    static String line(JsonNode event) {
        StringJoiner ranges = new StringJoiner(" ");
        event.path("location")
                .forEach(range ->
                        ranges.add(range.get(0).asInt() + "-" + range.get(1).asInt()));
        JsonNode whole = event.path("whole");
        return line(
                span(event.path("part")),
                whole.isNull() ? "none" : span(whole),
                text(event.path("value")),
                ranges.toString());
    }

    private static String line(String part, String whole, String value, String ranges) {
        return part + " of " + whole + " = " + value + " @ " + ranges;
    }

    private static String span(JsonNode span) {
        return span.get(0).asString() + ".." + span.get(1).asString();
    }

    private static String text(JsonNode value) {
        if (value.isNumber()) {
            return number(value.asDouble());
        }
        if (value.isArray()) {
            StringJoiner items = new StringJoiner(" ", "[", "]");
            value.forEach(item -> items.add(text(item)));
            return items.toString();
        }
        if (value.isObject()) {
            TreeMap<String, String> byName = new TreeMap<>();
            value.properties().forEach(entry -> byName.put(entry.getKey(), text(entry.getValue())));
            return byName.toString();
        }
        return value.isString() ? word(value.asString()) : value.toString();
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Num(double number) -> number(number);
            case Value.Text(String text) -> word(text);
            case Value.Flag flag -> flag.toString();
            case Value.Listed(List<Value> values) -> {
                StringJoiner items = new StringJoiner(" ", "[", "]");
                values.forEach(item -> items.add(text(item)));
                yield items.toString();
            }
            case Value.Controls controls -> {
                TreeMap<String, String> byName = new TreeMap<>();
                controls.byName().forEach((name, item) -> byName.put(name, text(item)));
                yield byName.toString();
            }
        };
    }

    /** JSON knows neither a negative zero nor a number that is none; the oracle prints that as a word. */
    private static String number(double number) {
        return Double.isFinite(number) ? Double.toString(number + 0.0) : word(Double.toString(number));
    }

    private static String word(String text) {
        return "'" + text + "'";
    }
}
