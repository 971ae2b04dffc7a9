package org.videotracker.model.pattern.expression;

import java.math.BigDecimal;
import java.util.Set;

/** Names, numbers and texts as Lua writes them. */
public final class LuaLiteral {
    /** The words of Lua that are no names. */
    public static final Set<String> KEYWORDS = Set.of(
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

    private static final double WHOLE = 1e15;
    private static final double SMALLEST_PLAIN = 1e-7;
    private static final int SHOWN = 40;

    private LuaLiteral() {}

    /** Whether a text can be the name of a variable or field. */
    public static boolean isName(String text) {
        return text.matches("[A-Za-z_][A-Za-z0-9_]*") && !KEYWORDS.contains(text);
    }

    /** The fewest digits that read back as the same number. */
    public static String of(double number) {
        if (number == Math.rint(number) && Math.abs(number) < WHOLE) {
            return Long.toString((long) number);
        }
        String shortest = Double.toString(number);
        double size = Math.abs(number);
        return size < WHOLE && size > SMALLEST_PLAIN
                ? new BigDecimal(shortest).toPlainString()
                : shortest.replace(".0E", "e").replace('E', 'e');
    }

    /** A text in quotes. */
    public static String of(String text) {
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
    public static String key(String name) {
        return isName(name) ? name : "[" + of(name) + "]";
    }

    /** For a sentence, which has no room for all of a long text. */
    static String shortened(String text) {
        return of(text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...");
    }
}
