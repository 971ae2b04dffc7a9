package org.videotracker.model.json;

import java.util.Iterator;
import java.util.Map;

/** Writes {@link Json} as text: two spaces per level and one value per line, or all in one line. */
public final class JsonPrinter {
    private static final String INDENT = "  ";

    private final StringBuilder text;
    private final boolean pretty;

    private JsonPrinter(StringBuilder text, boolean pretty) {
        this.text = text;
        this.pretty = pretty;
    }

    /** One value per line, with a line end after the last. */
    public static String pretty(Json json) {
        JsonPrinter printer = new JsonPrinter(new StringBuilder(), true);
        printer.print(json, 0);
        return printer.text.append('\n').toString();
    }

    /** Without any white space. */
    public static String compact(Json json) {
        StringBuilder text = new StringBuilder();
        compact(json, text);
        return text.toString();
    }

    /** Adds a value without any white space to a text. */
    public static void compact(Json json, StringBuilder text) {
        new JsonPrinter(text, false).print(json, 0);
    }

    /** Adds a text in quotes to another. */
    public static void quote(String content, StringBuilder text) {
        text.append('"');
        int end = plainEnd(content);
        text.append(content, 0, end);
        for (int i = end; i < content.length(); i++) {
            escape(content, i, text);
        }
        text.append('"');
    }

    /** How many characters at the beginning need no look at their neighbours. */
    private static int plainEnd(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c < ' ' || c >= 0x7f || c == '"' || c == '\\') {
                return i;
            }
        }
        return content.length();
    }

    private static void escape(String content, int i, StringBuilder text) {
        char c = content.charAt(i);
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (isPlain(content, i)) {
                    text.append(c);
                } else {
                    text.append("\\u").append(String.format("%04x", (int) c));
                }
            }
        }
    }

    private void print(Json json, int depth) {
        switch (json) {
            case Json.Struct(var fields, var _) -> printFields(fields.entrySet().iterator(), depth);
            case Json.Sequence(var items, var _) -> printItems(items.iterator(), depth);
            case Json.Text(var content, var _) -> quote(content, text);
            case Json.Numeral(var digits, var _) -> text.append(digits);
            case Json.Flag(var isTrue, var _) -> text.append(isTrue);
            case Json.Null _ -> text.append("null");
        }
    }

    private void printFields(Iterator<Map.Entry<String, Json>> fields, int depth) {
        text.append('{');
        boolean any = fields.hasNext();
        while (fields.hasNext()) {
            Map.Entry<String, Json> field = fields.next();
            newLine(depth + 1);
            quote(field.getKey(), text);
            text.append(pretty ? ": " : ":");
            print(field.getValue(), depth + 1);
            if (fields.hasNext()) {
                text.append(',');
            }
        }
        if (any) {
            newLine(depth);
        }
        text.append('}');
    }

    private void printItems(Iterator<Json> items, int depth) {
        text.append('[');
        boolean any = items.hasNext();
        while (items.hasNext()) {
            newLine(depth + 1);
            print(items.next(), depth + 1);
            if (items.hasNext()) {
                text.append(',');
            }
        }
        if (any) {
            newLine(depth);
        }
        text.append(']');
    }

    private void newLine(int depth) {
        if (pretty) {
            text.append('\n');
            for (int i = 0; i < depth; i++) {
                text.append(INDENT);
            }
        }
    }

    /** Control characters, and halves of pairs that stand alone and would be lost in UTF-8, are escaped. */
    private static boolean isPlain(String content, int i) {
        char c = content.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < content.length() && Character.isLowSurrogate(content.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(content.charAt(i - 1));
        }
        return c >= ' ' && c != 0x7f && c != '\u2028' && c != '\u2029' && c != '\ufeff';
    }
}
