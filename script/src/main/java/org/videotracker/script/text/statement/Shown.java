package org.videotracker.script.text.statement;

import java.util.Locale;
import java.util.OptionalDouble;
import org.videotracker.model.json.Json;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;

/** Values as people read them. */
final class Shown {
    private Shown() {}

    /** A value of a parameter: numbers with four decimals, options by name. */
    static String value(Parameter parameter, Value value) {
        return switch (parameter.kind()) {
            case FLOAT -> number(value.asNumber());
            case INT -> value.toString();
            case BOOL -> onOff(value.asNumber() > 0.5);
            case ENUM -> parameter.options().get((int) value.asNumber());
            case TEXT -> parameter.form().isPresent() ? "\"" + value.asText() + "\"" : value.toString();
        };
    }

    /** A number with four decimals. */
    static String number(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }

    /** Where mappings have moved a parameter to; nothing if none does. */
    static String now(Parameter parameter, OptionalDouble moved) {
        return moved.isPresent() ? " (now " + value(parameter, Value.of(moved.getAsDouble())) + ")" : "";
    }

    /** As {@link #value}, for programs: numbers exactly. */
    static Json json(Parameter parameter, Value value) {
        return switch (parameter.kind()) {
            case FLOAT, INT -> Json.number(value.asNumber());
            case BOOL -> Json.flag(value.asNumber() > 0.5);
            case ENUM -> Json.text(value(parameter, value));
            case TEXT -> Json.text(value.asText());
        };
    }

    /** What a parameter takes. */
    static String range(Parameter parameter) {
        return switch (parameter.kind()) {
            case FLOAT, INT -> Value.of(parameter.min()) + ".." + Value.of(parameter.max());
            case BOOL -> "on or off";
            case ENUM -> String.join(", ", parameter.options());
            case TEXT ->
                parameter
                        .numbers()
                        .map(list -> "1 to " + list.most() + " numbers of " + Value.of(list.min()) + ".."
                                + Value.of(list.max()))
                        .or(() -> parameter
                                .curve()
                                .map(curve -> "points as position:factor, factors of " + Value.of(curve.min()) + ".."
                                        + Value.of(curve.max())))
                        .orElse("a text of at most " + (int) parameter.max() + " characters");
        };
    }

    static String onOff(boolean on) {
        return on ? "on" : "off";
    }

    /** {@code "1 step"}, {@code "2 steps"}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** {@code "curve"} for {@code Curve}. */
    static String lowerName(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    static String article(Module module) {
        String type = module.type().name();
        return ("AEIOU".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }
}
