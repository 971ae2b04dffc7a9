package org.videotracker.model.pattern.notation;

import org.antlr.v4.runtime.Token;

/** Slips that people make, known by the character that is in the way. */
final class Slip {
    private static final String SIGNS_BEHIND = "*/:@!?_(%";

    private Slip() {}

    /** The character at a place as a message names it. */
    static String character(String text, int at) {
        if (at >= text.length()) {
            return "the end";
        }
        int found = text.codePointAt(at);
        return switch (found) {
            case ',' -> "a comma";
            case '.' -> "a point";
            case '"', '\'' -> "a quotation mark";
            default ->
                Character.isISOControl(found)
                        ? "the control character " + found
                        : Character.toString(Character.getType(found) == Character.SURROGATE ? 0xFFFD : found);
        };
    }

    static boolean isDecimalComma(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && text.charAt(at) == ','
                && isDigit(text.charAt(at - 1))
                && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** A hint for what was found instead of an item. */
    static String insteadOfItem(String text, int at, boolean hasBefore) {
        if (at >= text.length()) {
            return "";
        }
        char found = text.charAt(at);
        if (found == '/' && at > 0 && text.charAt(at - 1) == '/') {
            return "; a notation has no comments";
        }
        if (found == '_' || found == '.') {
            return found == '_'
                    ? "; _ makes what stands before it longer, and ~ is a rest"
                    : "; a point stands between two groups, and ~ is a rest";
        }
        if (SIGNS_BEHIND.indexOf(found) >= 0) {
            return "; " + found + " belongs behind what it changes"
                    + (hasBefore ? "" : ", and nothing stands before it");
        }
        if (isDecimalComma(text, at)) {
            return "; write a decimal number with a point: 1.5";
        }
        return ofCharacter(text, at);
    }

    /** A hint for what was found behind an item. */
    static String behindItem(String text, int at, Token wrong) {
        char found = text.charAt(at);
        boolean isDetached = wrong.getStartIndex() < at;
        if (isDetached && SIGNS_BEHIND.indexOf(found) >= 0) {
            return "; no blank may stand before " + found + " here";
        }
        if (found == '%') {
            return "; % belongs directly behind }: {a b c}%4";
        }
        return ofCharacter(text, at);
    }

    private static String ofCharacter(String text, int at) {
        int found = text.codePointAt(at);
        return switch (found) {
            case '"', '\'', '\u201C', '\u201D', '\u2018', '\u2019' ->
                "; there are no quotation marks inside a notation";
            case '\u2013', '\u2014', '\u2212', '\u2010', '\u2011', '\u02DC', '\u223C', '\u00AC' ->
                "; a rest is written ~ or -";
            case '+' -> "; patterns are added by add(...), outside of the notation";
            case '\u00D7' -> "; write * for faster";
            case '\u00F7' -> "; write / for slower";
            case '\u2026' -> "; a range is written with two points: 0 .. 3";
            case '\u266F' -> "; a sharp is written #: g#3";
            case '\u266D' -> "; a flat is written b: eb3";
            case ';' -> "; layers are separated by a comma";
            case '&' -> "; layers are separated by a comma: a, b";
            case '=', '$', '\\', '`' -> "; it means nothing in a notation";
            default ->
                Character.isSupplementaryCodePoint(found) ? "; words are made of letters, digits and ~ - # . ^ _" : "";
        };
    }
}
