package org.videotracker.model.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** A JSON value that knows where it stood in its text. Values made by the program stand {@link At#NOWHERE}. */
public sealed interface Json {

    /** Where the value begins. */
    At at();

    /** What people call this kind of value. */
    String kind();

    /** A line and column of a text, both counted from one; zero where there is no text. */
    record At(int line, int column) {
        public static final At NOWHERE = new At(0, 0);
    }

    /** Fields by name, in the order in which they are written. */
    record Struct(SequencedMap<String, Json> fields, At at) implements Json {
        public Struct {
            fields = Collections.unmodifiableSequencedMap(fields);
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /** Values in their order. */
    record Sequence(List<Json> items, At at) implements Json {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A text. */
    record Text(String text, At at) implements Json {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A number as it is written, so that no digit is lost. */
    record Numeral(String digits, At at) implements Json {
        @Override
        public String kind() {
            return "a number";
        }

        /** The nearest double; infinite if the number is too large for one. */
        public double asDouble() {
            return Double.parseDouble(digits);
        }
    }

    /** True or false. */
    record Flag(boolean isTrue, At at) implements Json {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    /** The null of JSON. */
    record Null(At at) implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }

    /** Fields sorted by name. */
    static Struct struct(Map<String, Json> fields) {
        return new Struct(new TreeMap<>(fields), At.NOWHERE);
    }

    static Sequence sequence(List<Json> items) {
        return new Sequence(items, At.NOWHERE);
    }

    static Text text(String text) {
        return new Text(text, At.NOWHERE);
    }

    static Flag flag(boolean isTrue) {
        return new Flag(isTrue, At.NOWHERE);
    }

    static Numeral number(long number) {
        return new Numeral(Long.toString(number), At.NOWHERE);
    }

    /** A finite number in its shortest exact form. */
    static Numeral number(double number) {
        return new Numeral(Numerals.shortest(number), At.NOWHERE);
    }

    /** The same value with the fields of every struct in it sorted by name. */
    static Json sorted(Json json) {
        return switch (json) {
            case Struct(var fields, var at) -> {
                SequencedMap<String, Json> sorted = new LinkedHashMap<>();
                new TreeMap<>(fields).forEach((name, value) -> sorted.put(name, sorted(value)));
                yield new Struct(sorted, at);
            }
            case Sequence(var items, var at) ->
                new Sequence(items.stream().map(Json::sorted).toList(), at);
            case Text text -> text;
            case Numeral numeral -> numeral;
            case Flag flag -> flag;
            case Null nothing -> nothing;
        };
    }
}
