package org.videotracker.script.lua.syntax;

/**
 * A word of a text, as it stands there.
 *
 * @param begin where its first character is, from 0 on
 * @param end where the first character after it is
 * @param line the line of its first character, from 1 on
 */
public record Token(Kind kind, String word, int begin, int end, int line) {

    /** The kinds of words. */
    public enum Kind {
        NAME,
        KEYWORD,
        NUMBER,
        TEXT,
        SYMBOL,
        /** The end of the text, which has no characters. */
        END
    }

    boolean is(String keywordOrSymbol) {
        return (kind == Kind.SYMBOL || kind == Kind.KEYWORD) && word.equals(keywordOrSymbol);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** For a sentence. */
    String shown() {
        return kind == Kind.END ? "<eof>" : "'" + word.lines().findFirst().orElse("") + "'";
    }
}
