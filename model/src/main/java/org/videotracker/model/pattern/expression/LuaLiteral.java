package org.videotracker.model.pattern.expression;

import java.math.BigDecimal;
import java.util.Set;

/** Numbers and texts as Lua writes them. */
final class LuaLiteral {
    private static final double WHOLE = 1e15;
    private static final double SMALLEST_PLAIN = 1e-7;
    private static final int SHOWN = 40;
    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "break",
            "do",
            "else",
            "elseif",
            "end",
            "false",
            "for",
            "function",
            "goto",
            "if",
            "in",
            "local",
            "nil",
            "not",
            "or",
            "repeat",
            "return",
            "then",
            "true",
            "until",
            "while");

    private LuaLiteral() {}

    static String of(double number) {
        if (number == Math.rint(number) && Math.abs(number) < WHOLE) {
            return Long.toString((long) number);
        }
        String shortest = Double.toString(number);
        double size = Math.abs(number);
        return size < WHOLE && size > SMALLEST_PLAIN
                ? new BigDecimal(shortest).toPlainString()
                : shortest.replace(".0E", "e").replace('E', 'e');
    }

    static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f) {
                        quoted.append("\\%03d".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** The key of a table's entry. */
    static String key(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") && !KEYWORDS.contains(name) ? name : "[" + of(name) + "]";
    }

    /** For a sentence, which has no room for all of a long text. */
    static String shortened(String text) {
        return of(text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...");
    }
}
