package org.videotracker.model.legacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.videotracker.model.json.Json;
import org.videotracker.model.json.Json.At;

/** A value of a file whose shape cannot be relied on: whatever is asked of it, it answers, if need be with nothing. */
record Loose(Json json) {
    static final Loose NOTHING = new Loose(new Json.Null(At.NOWHERE));

    boolean isPresent() {
        return !(json instanceof Json.Null);
    }

    /** The first of these fields that is there and not null. */
    Loose at(String... names) {
        if (json instanceof Json.Struct(var fields, var _)) {
            for (String name : names) {
                Json value = fields.get(name);
                if (value != null && !(value instanceof Json.Null)) {
                    return new Loose(value);
                }
            }
        }
        return NOTHING;
    }

    Optional<String> text() {
        return json instanceof Json.Text(String text, var _) && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** A finite number; a truth value counts as 0 or 1. */
    Optional<Double> number() {
        return switch (json) {
            case Json.Numeral numeral when Double.isFinite(numeral.asDouble()) -> Optional.of(numeral.asDouble());
            case Json.Flag(boolean isTrue, var _) -> Optional.of(isTrue ? 1.0 : 0.0);
            default -> Optional.empty();
        };
    }

    boolean flag(boolean otherwise) {
        return number().map(number -> number > 0.5).orElse(otherwise);
    }

    List<Loose> items() {
        return json instanceof Json.Sequence(var items, var _)
                ? items.stream().map(Loose::new).toList()
                : List.of();
    }

    SequencedMap<String, Loose> fields() {
        SequencedMap<String, Loose> loose = new LinkedHashMap<>();
        if (json instanceof Json.Struct(var fields, var _)) {
            fields.forEach((name, value) -> loose.put(name, new Loose(value)));
        }
        return loose;
    }

    /** Whether a field with such a word in its name occurs anywhere within. */
    boolean mentions(String word) {
        return switch (json) {
            case Json.Struct _ ->
                fields().entrySet().stream()
                        .anyMatch(
                                field -> field.getKey().toLowerCase(Locale.ROOT).contains(word)
                                        || field.getValue().mentions(word));
            case Json.Sequence _ -> items().stream().anyMatch(item -> item.mentions(word));
            case Json.Text _, Json.Numeral _, Json.Flag _, Json.Null _ -> false;
        };
    }
}
