package org.videotracker.script.lua.syntax;

import java.util.Map;
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
    static String ofNoValue(Token before, Token word) {
        if (word.is("=") && isOperator(before)) {
            return "Lua has no " + before.word() + "=. Write a = a " + before.word() + " b.";
        }
        if (word.is("+") && before.is("+")) {
            return "Lua has no ++. Write a = a + 1.";
        }
        return word.is("/") && before.is("/") ? "A comment begins with --." : "";
    }

    /** About a line that begins with a name and then makes no statement. */
    static String ofNoStatement(Token first, Token word) {
        if (isOperator(word)) {
            return "A value by itself does nothing. Give it a name with =, or print it.";
        }
        String misspelt = ofMisspelt(first);
        return misspelt.isEmpty() ? "A statement is a call, as in f(x), or an assignment, as in x = 1." : misspelt;
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
        return word.is(Kind.NAME) ? NearMatches.nearest(word.word(), Lexer.KEYWORDS) : "";
    }
}
