package org.videotracker.script.lua.sync;

import java.math.BigDecimal;
import java.util.List;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;

/** One value, as scripts can write it. */
sealed interface Scalar {

    record Amount(double number) implements Scalar {}

    record Words(String text) implements Scalar {}

    record Truth(boolean isTrue) implements Scalar {}

    /** One of several names. */
    record Option(int index, List<String> names) implements Scalar {}

    static Scalar of(Parameter parameter, Value value) {
        return switch (parameter.kind()) {
            case TEXT -> new Words(value.asText());
            case BOOL -> new Truth(value.asNumber() != 0);
            case ENUM -> new Option((int) value.asNumber(), parameter.options());
            case FLOAT, INT -> new Amount(value.asNumber());
        };
    }

    static Scalar of(Enum<?> value) {
        List<String> names = List.of(value.getDeclaringClass().getEnumConstants()).stream()
                .map(choice -> choice.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
        return new Option(value.ordinal(), names);
    }

    /** As a literal of Lua. */
    default String lua() {
        return switch (this) {
            case Amount(double number) -> decimal(number);
            case Words(String text) -> quoted(text, '"');
            case Truth(boolean isTrue) -> Boolean.toString(isTrue);
            case Option(int index, List<String> names) -> quoted(names.get(index), '"');
        };
    }

    /** The shortest decimal that is read as this number. */
    static String decimal(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    static String quoted(String text, char quote) {
        StringBuilder quoted = new StringBuilder().append(quote);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\\' -> quoted.append("\\\\");
                default -> {
                    boolean isControl = c < ' ' || c == 0x7f;
                    quoted.append(isControl ? "\\" + "%03d".formatted((int) c) : c == quote ? "\\" + c : c);
                }
            }
        }
        return quoted.append(quote).toString();
    }
}
