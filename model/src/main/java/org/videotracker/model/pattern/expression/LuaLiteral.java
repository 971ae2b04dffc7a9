package org.videotracker.model.pattern.expression;

import java.math.BigDecimal;

/** Numbers and texts as Lua writes them. */
final class LuaLiteral {
    private static final double WHOLE = 1e15;
    private static final double SMALLEST_PLAIN = 1e-7;
    private static final int SHOWN = 40;

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

    /** For a sentence, which has no room for all of a long text. */
    static String shortened(String text) {
        return of(text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...");
    }
}
