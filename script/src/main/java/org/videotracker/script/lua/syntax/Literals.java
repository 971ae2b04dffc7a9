package org.videotracker.script.lua.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What literals mean. */
public final class Literals {
    private Literals() {}

    /** The number that a word of the language writes. */
    public static double number(String word) {
        boolean isHex = word.length() > 1 && (word.charAt(1) | 0x20) == 'x';
        boolean needsExponent = isHex && word.indexOf('p') < 0 && word.indexOf('P') < 0; // Java's form has one always
        return Double.parseDouble(needsExponent ? word + "p0" : word);
    }

    /** The text that a quoted or bracketed word writes. */
    public static String text(String word) {
        return word.charAt(0) == '[' ? bracketed(word) : quoted(word);
    }

    private static String bracketed(String word) {
        int border = word.indexOf('[', 1) + 1;
        String inner = word.substring(border, word.length() - border).replaceAll("\r\n|\n\r|\r", "\n");
        return inner.startsWith("\n") ? inner.substring(1) : inner;
    }

    private static String quoted(String word) {
        if (word.indexOf('\\') < 0) {
            return word.substring(1, word.length() - 1);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(); // escapes write bytes, which together may be UTF-8
        int at = 1;
        while (at < word.length() - 1) {
            int length = word.charAt(at) == '\\' ? escape(word, at, bytes) : plain(word, at, bytes);
            at += length;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int plain(String word, int at, ByteArrayOutputStream bytes) {
        int code = word.codePointAt(at);
        bytes.writeBytes(Character.toString(code).getBytes(StandardCharsets.UTF_8));
        return Character.charCount(code);
    }

    private static int escape(String word, int at, ByteArrayOutputStream bytes) {
        char c = word.charAt(at + 1);
        int simple = "abfnrtv".indexOf(c);
        if (simple >= 0) {
            bytes.write("\u0007\b\f\n\r\t\u000b".charAt(simple));
            return 2;
        }
        if (c == 'x') {
            bytes.write(Character.digit(word.charAt(at + 2), 16) * 16 + Character.digit(word.charAt(at + 3), 16));
            return 4;
        }
        if (c == 'z') {
            return 2 + blanks(word, at + 2);
        }
        if (c == '\n' || c == '\r') {
            bytes.write('\n');
            char next = word.charAt(at + 2);
            return (next == '\n' || next == '\r') && next != c ? 3 : 2;
        }
        return Character.digit(c, 10) >= 0 ? decimal(word, at, bytes) : 1 + plain(word, at + 1, bytes);
    }

    private static int decimal(String word, int at, ByteArrayOutputStream bytes) {
        int value = 0;
        int length = 1;
        while (length < 4 && word.charAt(at + length) >= '0' && word.charAt(at + length) <= '9') {
            value = 10 * value + word.charAt(at + length) - '0';
            length++;
        }
        bytes.write(value);
        return length;
    }

    private static int blanks(String word, int from) {
        int count = 0;
        while (word.charAt(from + count) <= ' ') {
            count++;
        }
        return count;
    }
}
