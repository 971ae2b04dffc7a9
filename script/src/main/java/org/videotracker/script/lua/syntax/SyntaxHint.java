package org.videotracker.script.lua.syntax;

import java.util.Map;
import org.videotracker.model.pattern.expression.LuaLiteral;
import org.videotracker.model.rejection.NearMatches;
import org.videotracker.script.lua.syntax.Token.Kind;

/** What somebody who knows another language, or whose finger slipped, probably meant. */
final class SyntaxHint {
    private static final Map<String, String> FOREIGN_SYMBOLS = Map.of(
            "!=", "Lua writes \"not equal\" as ~=.",
            "&&", "Lua writes it as the word and.",
            "||", "Lua writes it as the word or.",
            "!", "Lua writes it as the word not.");
    private static final Map<String, String> FOREIGN_WORDS = Map.of(
            "let",
            "local",
            "var",
            "local",
            "const",
            "local",
            "elif",
            "elseif",
            "elsif",
            "elseif",
            "def",
            "function",
            "func",
            "function",
            "fn",
            "function",
            "null",
            "nil");

    private SyntaxHint() {}

    /** About a character that begins no word. */
    static String ofCharacter(String text, int at) {
        if ("“”‘’„".indexOf(text.charAt(at)) >= 0) {
            return "Lua's quotes are \" and '.";
        }
        String two = text.substring(at, Math.min(at + 2, text.length()));
        return FOREIGN_SYMBOLS.getOrDefault(two, FOREIGN_SYMBOLS.getOrDefault(two.substring(0, 1), ""));
    }

    /** About a word that stands where another, and no third, could. */
    static String ofExpected(String wanted, Token word) {
        boolean isBeforeABlock = wanted.equals("then") || wanted.equals("do");
        if (isBeforeABlock && word.is("=")) {
            return "To compare, write == with two equals signs.";
        }
        if (isBeforeABlock && word.is(Kind.NAME)) {
            return ofMisspelt(word);
        }
        return wanted.equals("}") && beginsAValue(word) ? "A comma is missing before " + word.shown() + "." : "";
    }

    /** About a word with which no value begins. */
    static String ofNoValue(Token word, Token next) {
        return word.is("/") && next.is("/") ? "A comment begins with --." : "";
    }

    /** About a line that begins with a name and then makes no statement. */
    static String ofNoStatement(Token first, Token word, Token next) {
        if (isOperator(word) && (next.is("=") || word.is("+") && next.is("+"))) {
            return "Lua has no " + word.word() + next.word() + ". Write " + first.word() + " = " + first.word() + " "
                    + word.word() + " 1.";
        }
        if (isOperator(word)) {
            return "A value by itself does nothing. Give it a name with =, or print it.";
        }
        String misspelt = ofMisspelt(first);
        String form = first.is(Kind.NAME) ? first.word() : "f";
        return misspelt.isEmpty()
                ? "A statement is a call, as in " + form + "(), or an assignment, as in " + form + " = 1."
                : misspelt;
    }

    /** About a word that stands where a block should end. */
    static String ofNoEnd(boolean isAfterReturn, Token word) {
        if (isAfterReturn) {
            return "A return is the last statement of its block.";
        }
        return word.is(Kind.KEYWORD) ? "There is one " + word.shown() + " too many." : "";
    }

    private static boolean beginsAValue(Token word) {
        return word.is(Kind.NAME) || word.is(Kind.TEXT) || word.is(Kind.NUMBER) || word.is("{");
    }

    private static boolean isOperator(Token token) {
        return token.is("+") || token.is("-") || token.is("*") || token.is("/") || token.is("..");
    }

    private static String ofMisspelt(Token word) {
        String foreign = FOREIGN_WORDS.get(word.word());
        if (foreign != null) {
            return "Lua writes " + word.word() + " as " + foreign + ".";
        }
        return word.is(Kind.NAME) ? NearMatches.nearest(word.word(), LuaLiteral.KEYWORDS) : "";
    }
}
