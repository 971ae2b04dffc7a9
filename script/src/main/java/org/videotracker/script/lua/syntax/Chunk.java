package org.videotracker.script.lua.syntax;

import java.util.List;

/**
 * A whole text that is Lua.
 *
 * @param tokens its words, without its end
 * @param statements in their order, without empty ones
 */
public record Chunk(String text, Places places, List<Token> tokens, List<Statement> statements) {
    public Chunk {
        tokens = List.copyOf(tokens);
        statements = List.copyOf(statements);
    }

    /**
     * Reads a text. Labels are not looked for, nor what the compiler has limits on, such as 200 local names.
     *
     * @throws NotLuaException if it is no Lua, or more than 200 levels deep
     */
    public static Chunk parse(String text) throws NotLuaException {
        Places places = new Places(text);
        List<Token> tokens = Lexer.tokens(text, places);
        List<Statement> statements = new StatementReader(new Words(tokens, places)).chunk();
        return new Chunk(text, places, tokens.subList(0, tokens.size() - 1), statements);
    }
}
