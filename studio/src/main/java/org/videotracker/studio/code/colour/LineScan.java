package org.videotracker.studio.code.colour;

import java.util.Arrays;
import java.util.Set;
import org.videotracker.model.pattern.expression.LuaLiteral;

/**
 * One line of Lua, coloured. It never fails: a text that is being written is no Lua most of the time.
 *
 * <p>What a line needs to know of those before it is a number: 0, or the long bracket that is open, as its level plus 1, with
 * {@link #COMMENT} if it is a comment's, and {@link #NOTATION} if a pattern is written in it.
 */
final class LineScan {
    static final int COMMENT = 1 << 16;
    static final int NOTATION = 1 << 17;
    private static final int LEVEL = COMMENT - 1;

    private final String line;
    private final Set<String> known;
    private final Set<String> patternWords;
    private final Ink[] inks;
    private int at;
    private int open;
    /** The name of the function in whose brackets, or before whose text, we are. */
    private String function = "";

    private LineScan(String line, int entry, Set<String> known, Set<String> patternWords) {
        this.line = line;
        this.known = known;
        this.patternWords = patternWords;
        inks = new Ink[line.length()];
        Arrays.fill(inks, Ink.PLAIN);
        open = entry;
    }

    /**
     * A line in colours.
     *
     * @param inks one for each character
     * @param exit what the next line needs to know
     */
    record Coloured(Ink[] inks, int exit) {}

    /**
     * @param known the names that scripts are given
     * @param patternWords the functions and methods whose texts are notations
     */
    static Coloured scan(String line, int entry, Set<String> known, Set<String> patternWords) {
        LineScan scan = new LineScan(line, entry, known, patternWords);
        scan.run();
        return new Coloured(scan.inks, scan.open);
    }

    private void run() {
        if (open != 0) {
            goOn();
        }
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c <= ' ') {
                at++;
            } else if (line.startsWith("--", at)) {
                comment();
            } else if (isLetter(c)) {
                word();
            } else if (isDigit(c) || c == '.' && isDigit(peek(1))) {
                number();
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else if (c == '[' && level() >= 0) {
                openBracket(level() + 1 + (isNotation() ? NOTATION : 0));
            } else {
                sign(c);
            }
        }
    }

    private char peek(int ahead) {
        return at + ahead < line.length() ? line.charAt(at + ahead) : '\0';
    }

    private void paint(int from, int to, Ink ink) {
        Arrays.fill(inks, from, to, ink);
    }

    /** The number of equals signs of the long bracket that opens here; -1 if none does. */
    private int level() {
        int level = 0;
        while (peek(1 + level) == '=') {
            level++;
        }
        return peek(1 + level) == '[' ? level : -1;
    }

    private void comment() {
        int begin = at;
        at += 2;
        int level = peek(0) == '[' ? level() : -1;
        if (level >= 0) {
            paint(begin, at, Ink.COMMENT);
            openBracket(level + 1 + COMMENT);
        } else {
            at = line.length();
            paint(begin, at, Ink.COMMENT);
        }
    }

    private void openBracket(int bracket) {
        int opening = (bracket & LEVEL) + 1;
        paint(at, at + opening, (bracket & COMMENT) != 0 ? Ink.COMMENT : Ink.TEXT);
        at += opening;
        open = bracket;
        goOn();
    }

    /** Goes on in an open long bracket. */
    private void goOn() {
        String close = "]" + "=".repeat((open & LEVEL) - 1) + "]";
        int end = line.indexOf(close, at);
        int inner = end < 0 ? line.length() : end;
        if ((open & COMMENT) != 0) {
            paint(at, inner, Ink.COMMENT);
        } else if ((open & NOTATION) != 0) {
            NotationInks.paint(line, at, inner, inks);
        } else {
            paint(at, inner, Ink.TEXT);
        }
        at = inner;
        if (end >= 0) {
            at = end + close.length();
            paint(end, at, (open & COMMENT) != 0 ? Ink.COMMENT : Ink.TEXT);
            open = 0;
        }
    }

    private void word() {
        int begin = at;
        while (isLetter(peek(0)) || isDigit(peek(0))) {
            at++;
        }
        String word = line.substring(begin, at);
        boolean isKeyword = LuaLiteral.KEYWORDS.contains(word);
        paint(begin, at, isKeyword ? Ink.KEYWORD : known.contains(word) ? Ink.KNOWN : Ink.NAME);
        function = isKeyword ? "" : word;
    }

    private void number() {
        int begin = at;
        boolean isHex = peek(0) == '0' && (peek(1) | 0x20) == 'x';
        char exponent = isHex ? 'p' : 'e';
        while (isLetter(peek(0)) || isDigit(peek(0)) || peek(0) == '.') {
            boolean hasSign = (peek(0) | 0x20) == exponent && (peek(1) == '+' || peek(1) == '-');
            at += hasSign ? 2 : 1;
        }
        paint(begin, at, Ink.NUMBER);
    }

    private void quoted(char quote) {
        int begin = at++;
        while (at < line.length() && line.charAt(at) != quote) {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        boolean isFinished = at < line.length();
        at = Math.min(line.length(), at + 1);
        paint(begin, at, isFinished ? Ink.TEXT : Ink.UNFINISHED);
        if (isFinished && isNotation()) {
            NotationInks.paint(line, begin + 1, at - 1, inks);
        }
    }

    private boolean isNotation() {
        return patternWords.contains(function);
    }

    private void sign(char c) {
        paint(at, at + 1, Ink.SIGN);
        at++;
        boolean staysWithTheFunction = c == '(' || c == ',' || c == '{';
        function = staysWithTheFunction ? function : "";
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
