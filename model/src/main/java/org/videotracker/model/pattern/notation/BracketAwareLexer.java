package org.videotracker.model.pattern.notation;

import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.Token;
import org.videotracker.model.pattern.notation.grammar.NotationLexer;

/** The lexer, with the one thing that a comma cannot know: between ( and ) no sequence begins behind it, so ^ is a letter. */
final class BracketAwareLexer extends NotationLexer {
    private final Deque<Bracket> open = new ArrayDeque<>();

    BracketAwareLexer(String text) {
        super(new TextStream(text));
    }

    @Override
    public Token nextToken() {
        Token token = super.nextToken();
        Bracket opened = Bracket.openedBy(token.getType());
        if (opened != null) {
            open.push(opened);
        } else if (Bracket.closedBy(token.getType()) != null) {
            open.poll();
        } else if (token.getType() == COMMA && open.peek() == Bracket.ROUND) {
            mode(ITEM);
        }
        return token;
    }
}
