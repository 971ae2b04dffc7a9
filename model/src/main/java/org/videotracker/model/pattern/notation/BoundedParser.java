package org.videotracker.model.pattern.notation;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.videotracker.model.pattern.notation.grammar.NotationParser;

/** The parser with an end to its recursion. It stops at the first mistake, with the token that is one ahead of it. */
final class BoundedParser extends NotationParser {
    private final int allowedDepth;
    private int depth;

    BoundedParser(CommonTokenStream tokens, int allowedDepth) {
        super(tokens);
        this.allowedDepth = allowedDepth;
        removeErrorListeners();
        setErrorHandler(new BailErrorStrategy());
    }

    boolean isTooDeep() {
        return depth > allowedDepth;
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int rule) {
        super.enterRule(context, state, rule);
        if (opensBracket(rule, getCurrentToken())) {
            depth++;
            if (isTooDeep()) {
                throw new ParseCancellationException();
            }
        }
    }

    @Override
    public void exitRule() {
        ParserRuleContext context = getContext();
        if (!isTooDeep() && opensBracket(context.getRuleIndex(), context.getStart())) {
            depth--;
        }
        super.exitRule();
    }

    private static boolean opensBracket(int rule, Token first) {
        return (rule == RULE_slice || rule == RULE_modifier) && Bracket.openedBy(first.getType()) != null;
    }
}
