package org.videotracker.script.lua.completion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.videotracker.script.lua.completion.Token.Type;

/**
 * The innermost call whose arguments are being written.
 *
 * @param function what is called
 * @param isMethod whether it is called on an object, with {@code :}
 * @param argument the number of the argument that is being written, from zero
 * @param strings the arguments before it that are strings, in their order
 * @param isInTable whether a table within that argument is being written
 * @param place which of the tokens names the function
 */
record Call(String function, boolean isMethod, int argument, List<String> strings, boolean isInTable, int place) {

    /** A bracket that is open. */
    private static final class Bracket {
        final String symbol;
        final int place;
        final List<String> strings = new ArrayList<>();
        int commas;

        Bracket(String symbol, int place) {
            this.symbol = symbol;
            this.place = place;
        }
    }

    /** The call after these tokens; empty where there is none. */
    static Optional<Call> after(List<Token> tokens) {
        Deque<Bracket> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("(") || token.is("{") || token.is("[")) {
                open.push(new Bracket(token.text(), i));
            } else if (token.is(")") || token.is("}") || token.is("]")) {
                open.poll();
            } else if (!open.isEmpty() && token.is(",")) {
                open.element().commas++;
            } else if (!open.isEmpty() && token.type() == Type.STRING) {
                open.element().strings.add(token.text());
            }
        }
        boolean isInTable = false;
        for (Bracket bracket : open) {
            if (bracket.symbol.equals("(")) {
                return at(tokens, bracket, isInTable);
            }
            isInTable |= bracket.symbol.equals("{");
        }
        return Optional.empty();
    }

    private static Optional<Call> at(List<Token> tokens, Bracket bracket, boolean isInTable) {
        if (bracket.place == 0 || tokens.get(bracket.place - 1).type() != Type.WORD) {
            return Optional.empty();
        }
        boolean isMethod = bracket.place > 1 && tokens.get(bracket.place - 2).is(":");
        return Optional.of(new Call(
                tokens.get(bracket.place - 1).text(),
                isMethod,
                bracket.commas,
                List.copyOf(bracket.strings),
                isInTable,
                bracket.place - 1));
    }
}
