package org.videotracker.model.pattern.notation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.notation.grammar.NotationLexer;

/** The innermost bracket that is open where the parser stopped, and what separates within it. */
final class Surroundings {
    private record Opening(Bracket bracket, int place) {}

    private final String text;
    private final Deque<Opening> open = new ArrayDeque<>();
    private final Deque<List<Integer>> separators = new ArrayDeque<>(List.of(new ArrayList<>()));

    /** @param tokens standing at the token that was refused */
    Surroundings(String text, CommonTokenStream tokens) {
        this.text = text;
        for (int index = 0; index < tokens.index(); index++) {
            follow(tokens.get(index));
        }
    }

    private void follow(Token token) {
        Bracket opened = Bracket.openedBy(token.getType());
        if (opened != null) {
            // That of a range stands behind its points.
            open.push(new Opening(opened, text.indexOf(opened.opening(), token.getStartIndex())));
            separators.push(new ArrayList<>());
        } else if (Bracket.closedBy(token.getType()) != null) {
            open.pop();
            separators.pop();
        } else if (isSeparator(token)) {
            separators.element().add(Blanks.skip(text, token.getStartIndex()));
        }
    }

    static boolean isSeparator(Token token) {
        return switch (token.getType()) {
            case NotationLexer.COMMA, NotationLexer.PIPE, NotationLexer.FOOT -> true;
            default -> false;
        };
    }

    /** Null where none is open. */
    @Nullable
    Bracket bracket() {
        return open.isEmpty() ? null : open.element().bracket();
    }

    int columnOfBracket() {
        return open.element().place() + 1;
    }

    /** Where in the text commas, pipes and points separate, in reading order. */
    List<Integer> separators() {
        return separators.element();
    }
}
