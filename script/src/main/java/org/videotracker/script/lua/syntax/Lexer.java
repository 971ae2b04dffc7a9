package org.videotracker.script.lua.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.videotracker.model.pattern.expression.LuaLiteral;
import org.videotracker.script.lua.syntax.Token.Kind;

/** Cuts a text into words. Comments, layout and a first line that begins with {@code #} belong to none. */
final class Lexer {
    private static final List<String> LONG_SYMBOLS = List.of("...", "..", "==", "~=", "<=", ">=", "::");
    private static final String SHORT_SYMBOLS = "+-*/%^#<>=(){}[];:,.";
    private static final Pattern NUMBER = Pattern.compile(
            "(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?|0[xX]([0-9a-fA-F]+\\.?[0-9a-fA-F]*|\\.[0-9a-fA-F]+)([pP][+-]?\\d+)?");

    private final String text;
    private final Places places;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text, Places places) {
        this.text = text;
        this.places = places;
    }

    /** The words of a text in their order, and its end. */
    static List<Token> tokens(String text, Places places) throws NotLuaException {
        Lexer lexer = new Lexer(text, places);
        lexer.readAll();
        return lexer.tokens;
    }

    private void readAll() throws NotLuaException {
        if (text.startsWith("#")) {
            skipLine();
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ') {
                at++;
            } else if (text.startsWith("--", at)) {
                skipComment();
            } else {
                readToken(c);
            }
        }
        tokens.add(new Token(Kind.END, "", at, at, places.line(at)));
    }

    private void readToken(char c) throws NotLuaException {
        int begin = at;
        Kind kind;
        if (isLetter(c)) {
            skipWord();
            kind = LuaLiteral.KEYWORDS.contains(text.substring(begin, at)) ? Kind.KEYWORD : Kind.NAME;
        } else if (isDigit(c) || c == '.' && isDigit(peek(1))) {
            skipNumber();
            kind = Kind.NUMBER;
        } else if (c == '"' || c == '\'') {
            skipQuoted(c);
            kind = Kind.TEXT;
        } else if (c == '[' && longLevel() >= 0) {
            skipLong(longLevel(), "string");
            kind = Kind.TEXT;
        } else {
            skipSymbol(c);
            kind = Kind.SYMBOL;
        }
        tokens.add(new Token(kind, text.substring(begin, at), begin, at, places.line(begin)));
    }

    private void skipLine() {
        while (at < text.length() && !isNewLine(text.charAt(at))) {
            at++;
        }
    }

    private void skipComment() throws NotLuaException {
        at += 2;
        int level = peek(0) == '[' ? longLevel() : -1;
        if (level >= 0) {
            at -= 2;
            skipLong(level, "comment");
        } else {
            skipLine();
        }
    }

    private void skipWord() {
        while (isLetter(peek(0)) || isDigit(peek(0))) {
            at++;
        }
    }

    private void skipNumber() throws NotLuaException {
        int begin = at;
        boolean isHex = peek(0) == '0' && (peek(1) | 0x20) == 'x';
        char exponent = isHex ? 'p' : 'e';
        at += isHex ? 2 : 1;
        while (true) {
            if ((peek(0) | 0x20) == exponent) {
                at += peek(1) == '+' || peek(1) == '-' ? 2 : 1;
            } else if (isLetter(peek(0)) || isDigit(peek(0)) || peek(0) == '.') {
                at++;
            } else {
                break;
            }
        }
        String word = text.substring(begin, at);
        if (!NUMBER.matcher(word).matches()) {
            throw error(begin, "malformed number near '" + word + "'", "");
        }
    }

    private void skipQuoted(char quote) throws NotLuaException {
        int begin = at++;
        while (peek(0) != quote || at >= text.length()) {
            if (at >= text.length() || isNewLine(peek(0))) {
                throw error(begin, "unfinished string", "A closing " + quote + " is missing.");
            }
            if (peek(0) == '\\') {
                skipEscape(begin);
            } else {
                at++;
            }
        }
        at++;
    }

    private void skipEscape(int begin) throws NotLuaException {
        char c = peek(1);
        if (c == 'z') {
            at += 2;
            while (at < text.length() && peek(0) <= ' ') {
                at++;
            }
        } else if (isNewLine(c)) {
            boolean isPair = isNewLine(peek(2)) && peek(2) != c;
            at += isPair ? 3 : 2;
        } else if (c == 'x') {
            if (Character.digit(peek(2), 16) < 0 || Character.digit(peek(3), 16) < 0) {
                throw error(at, "\\x is followed by two hexadecimal digits", "A backslash by itself is written \\\\.");
            }
            at += 4;
        } else if (isDigit(c)) {
            skipDecimal();
        } else if (at + 2 > text.length()) {
            throw error(begin, "unfinished string", "");
        } else {
            at += 2;
        }
    }

    private void skipDecimal() throws NotLuaException {
        int begin = at++;
        int value = 0;
        while (at < begin + 4 && isDigit(peek(0))) {
            value = 10 * value + text.charAt(at++) - '0';
        }
        if (value > 255) {
            throw error(begin, "a number after a backslash is at most 255", "A backslash by itself is written \\\\.");
        }
    }

    /** The number of equals signs of the long bracket that opens here; -1 if none does. */
    private int longLevel() {
        int level = 0;
        while (peek(1 + level) == '=') {
            level++;
        }
        return peek(1 + level) == '[' ? level : -1;
    }

    private void skipLong(int level, String what) throws NotLuaException {
        String close = "]" + "=".repeat(level) + "]";
        int end = text.indexOf(close, at + level + 2);
        if (end < 0) {
            throw error(at, "unfinished long " + what, "It ends with " + close + ", which is missing.");
        }
        at = end + close.length();
    }

    private void skipSymbol(char c) throws NotLuaException {
        for (String symbol : LONG_SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                at += symbol.length();
                return;
            }
        }
        if (SHORT_SYMBOLS.indexOf(c) < 0) {
            String shown = new String(Character.toChars(text.codePointAt(at)));
            throw error(at, "unexpected symbol near '" + shown + "'", SyntaxHint.ofCharacter(text, at));
        }
        at++;
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private NotLuaException error(int offset, String message, String hint) {
        return new NotLuaException(new SyntaxError(places.line(offset), places.column(offset), message, hint));
    }

    private static boolean isNewLine(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
