package org.videotracker.script.lua.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token of a text that may end anywhere.
 *
 * @param text as it is written; of a string the content, as it is written
 * @param from where it begins, in characters from zero; of a string, where its content does
 * @param isOpen whether the text ends within it
 */
record Token(Type type, String text, int from, boolean isOpen) {

    enum Type {
        WORD,
        NUMBER,
        STRING,
        COMMENT,
        SYMBOL
    }

    private static final Pattern GRAMMAR = Pattern.compile(
            "(?<comment>--\\[\\[.*?(?:]]|\\z)|--[^\\n]*)"
                    + "|(?<string>\"(?:\\\\.|[^\"\\\\\\n])*(?:\"|(?=\\n)|\\z)|'(?:\\\\.|[^'\\\\\\n])*(?:'|(?=\\n)|\\z)|\\[\\[.*?(?:]]|\\z))"
                    + "|(?<word>[A-Za-z_]\\w*)|(?<number>\\d[\\w.]*)|(?<symbol>[^\\s])",
            Pattern.DOTALL);

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = GRAMMAR.matcher(text);
        while (matcher.find()) {
            tokens.add(token(matcher, matcher.end() == text.length()));
        }
        return tokens;
    }

    private static Token token(Matcher matcher, boolean isLast) {
        String whole = matcher.group();
        if (matcher.group("comment") != null) {
            boolean isEnded = whole.startsWith("--[[") && whole.endsWith("]]");
            return new Token(Type.COMMENT, whole, matcher.start(), isLast && !isEnded);
        }
        if (matcher.group("string") != null) {
            return string(whole, matcher.start(), isLast);
        }
        Type type =
                matcher.group("word") != null ? Type.WORD : matcher.group("number") != null ? Type.NUMBER : Type.SYMBOL;
        return new Token(type, whole, matcher.start(), isLast && type != Type.SYMBOL);
    }

    private static Token string(String whole, int start, boolean isLast) {
        String opening = whole.startsWith("[[") ? "[[" : whole.substring(0, 1);
        String closing = opening.equals("[[") ? "]]" : opening;
        boolean isClosed = whole.length() >= 2 * opening.length() && whole.endsWith(closing);
        int end = whole.length() - (isClosed ? closing.length() : 0);
        return new Token(
                Type.STRING, whole.substring(opening.length(), end), start + opening.length(), isLast && !isClosed);
    }

    boolean is(String symbol) {
        return type == Type.SYMBOL && text.equals(symbol);
    }
}
