package org.videotracker.script.lua.syntax;

import java.util.List;
import org.videotracker.script.lua.syntax.Token.Kind;

/** The words of a text with a place in them, and the errors that say what was expected there. */
final class Words {
    /** What Lua's compiler allows, and fits every thread's stack. */
    private static final int DEEPEST = 200;

    private final List<Token> tokens;
    private final Places places;
    private int next;
    private int depth;

    Words(List<Token> tokens, Places places) {
        this.tokens = tokens;
        this.places = places;
    }

    /** The word that is next. */
    Token peek() {
        return tokens.get(next);
    }

    private Token previous() {
        return tokens.get(Math.max(0, next - 1));
    }

    /** Where the last word that was taken ends. */
    int end() {
        return previous().end();
    }

    /** Whether a name and an equals sign are next. */
    boolean isNamedField() {
        return peek().is(Kind.NAME) && following().is("=");
    }

    private Token following() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        Token token = peek();
        next += token.is(Kind.END) ? 0 : 1;
        return token;
    }

    boolean isNext(String word) {
        return peek().is(word);
    }

    boolean isNext(String word, String... others) {
        boolean found = isNext(word);
        for (String other : others) {
            found |= isNext(other);
        }
        return found;
    }

    /** Takes a word if it is next, and says so. */
    boolean takes(String word) {
        boolean is = isNext(word);
        if (is) {
            take();
        }
        return is;
    }

    void expect(String word) throws NotLuaException {
        if (!takes(word)) {
            throw error("'" + word + "' expected", SyntaxHint.ofExpected(word, peek()));
        }
    }

    /** Takes the word that ends what another began. */
    void close(String word, Token opening) throws NotLuaException {
        if (!takes(word)) {
            boolean isSameLine = opening.line() == peek().line();
            String why = isSameLine ? "" : " (to close '" + opening.word() + "' at line " + opening.line() + ")";
            String hint = word.equals("end") && hasElseIf(opening)
                    ? "An else if begins an if of its own, with an end of its own. Lua's word is elseif."
                    : SyntaxHint.ofExpected(word, peek());
            throw error("'" + word + "' expected" + why, hint);
        }
    }

    private boolean hasElseIf(Token opening) {
        int from = tokens.indexOf(opening);
        for (int i = from + 1; i < next; i++) {
            Token before = tokens.get(i - 1);
            if (before.is("else")
                    && tokens.get(i).is("if")
                    && before.line() == tokens.get(i).line()) {
                return true;
            }
        }
        return false;
    }

    Token expectName() throws NotLuaException {
        if (!peek().is(Kind.NAME)) {
            boolean isKeyword = peek().is(Kind.KEYWORD);
            throw error("a name expected", isKeyword ? peek().shown() + " is a word of the language." : "");
        }
        return take();
    }

    /** One level deeper; {@link #leave} goes back. */
    void enter() throws NotLuaException {
        if (++depth > DEEPEST) {
            throw error("more than " + DEEPEST + " levels within one another", "Give parts of it names of their own.");
        }
    }

    void leave() {
        depth--;
    }

    NotLuaException noValue() {
        return error("unexpected symbol", SyntaxHint.ofNoValue(peek(), following()));
    }

    NotLuaException noStatement(Token first) {
        return error("syntax error", SyntaxHint.ofNoStatement(first, peek(), following()));
    }

    /** An error at the word that is next, which the message names. */
    NotLuaException error(String message, String hint) {
        return errorAbout(message + " near " + peek().shown(), hint);
    }

    /** An error at the word that is next. */
    NotLuaException errorAbout(String message, String hint) {
        int at = peek().begin();
        return new NotLuaException(new SyntaxError(places.line(at), places.column(at), message, hint));
    }
}
