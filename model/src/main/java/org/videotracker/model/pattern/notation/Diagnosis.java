package org.videotracker.model.pattern.notation;

import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.notation.grammar.NotationLexer;

/**
 * What is wrong with a text, in words of the notation. The parser stopped at the first token that cannot be; those before it
 * tell what could have been there.
 */
final class Diagnosis {
    private final String text;
    private final Token wrong;
    private final int at;
    private final @Nullable Token before;
    private final Surroundings surroundings;

    /** @param tokens standing at the token that was refused */
    Diagnosis(String text, CommonTokenStream tokens) {
        this.text = text;
        this.wrong = tokens.LT(1);
        this.at = wrong.getType() == Token.EOF ? text.length() : Blanks.skip(text, wrong.getStartIndex());
        this.before = tokens.LT(-1);
        this.surroundings = new Surroundings(text, tokens);
    }

    static NotationException tooDeep(Token token, int depth) {
        return new NotationException(
                token.getStartIndex() + 1,
                "more than " + depth + " brackets are inside each other; take some of them apart");
    }

    NotationException exception() {
        return new NotationException(at + 1, isItemDue() ? itemIsDue() : nextIsWrong());
    }

    private boolean isItemDue() {
        if (before == null) {
            return true;
        }
        return switch (before.getType()) {
            case NotationLexer.WORD,
                    NotationLexer.WEIGHT,
                    NotationLexer.HOLD,
                    NotationLexer.REPLICATE,
                    NotationLexer.DEGRADE,
                    NotationLexer.RANGE_TO_WORD,
                    NotationLexer.CLOSE_ROUND,
                    NotationLexer.CLOSE_SQUARE,
                    NotationLexer.CLOSE_ANGLE,
                    NotationLexer.CLOSE_CURLY -> false;
            default -> true;
        };
    }

    private String itemIsDue() {
        if (before == null && wrong.getType() == Token.EOF) {
            return "nothing is written: expected " + Expected.first() + "; write ~ for silence";
        }
        String expected = before == null ? Expected.first() : expectedBehind(before);
        Bracket bracket = before == null ? null : Bracket.openedBy(before.getType());
        if (bracket != null && at < text.length() && text.charAt(at) == bracket.closing()) {
            return bracket.opening() + " " + bracket.closing() + " is empty: expected " + expected
                    + (bracket == Bracket.ROUND ? "; write for example (3,8)" : "; write ~ for silence");
        }
        return "expected " + expected + ", found " + found() + Slip.insteadOfItem(text, at, before != null);
    }

    private String expectedBehind(Token token) {
        if (token.getType() == NotationLexer.COMMA && surroundings.bracket() == Bracket.ROUND) {
            return surroundings.separators().size() == 1 ? "the number of steps" : "the rotation or )";
        }
        return Expected.behind(token.getType());
    }

    private String nextIsWrong() {
        Bracket inside = surroundings.bracket();
        Bracket closed = Bracket.closedBy(wrong.getType());
        if (inside == null && closed != null) {
            return found() + " closes nothing: no " + closed.opening() + " is open before it; write one, or take "
                    + closed.closing() + " away";
        }
        if (inside == Bracket.ROUND && (closed == null || closed == inside)) {
            return insideRound();
        }
        if (inside != null && (closed != null || wrong.getType() == Token.EOF)) {
            return notClosed(inside) + ", found " + found();
        }
        return Surroundings.isSeparator(wrong)
                ? separator(inside)
                : "expected " + Expected.next(inside) + ", found " + found() + Slip.behindItem(text, at, wrong);
    }

    private String notClosed(Bracket inside) {
        return "expected " + inside.closing() + " for the " + inside.opening() + " in column "
                + surroundings.columnOfBracket();
    }

    private String insideRound() {
        if (surroundings.separators().isEmpty()) {
            return "expected a comma and the number of steps, found " + found()
                    + "; pulses and steps are written (3,8)";
        }
        String sentence = notClosed(Bracket.ROUND) + ", found " + found();
        if (wrong.getType() == Token.EOF) {
            return sentence;
        }
        return Surroundings.isSeparator(wrong) && wrong.getType() != NotationLexer.COMMA
                ? sentence + "; put square brackets around what it separates"
                : sentence + "; it holds pulses, steps and rotation: (3,8,2)";
    }

    private String separator(@Nullable Bracket inside) {
        if (inside != null && inside != Bracket.SQUARE) {
            String group = "[a " + text.charAt(at) + " b]";
            return "expected a comma or " + inside.closing() + ", found " + found()
                    + ", which separates between [ and ] only; write " + inside.opening() + group + inside.closing();
        }
        int other = surroundings.separators().getFirst();
        String sentence = found() + " cannot be mixed with " + Slip.character(text, other)
                + "; put one of them in square brackets";
        return Slip.isDecimalComma(text, at) || Slip.isDecimalComma(text, other)
                ? sentence + ", or write a decimal number with a point: 1.5"
                : sentence;
    }

    private String found() {
        return wrong.getType() == NotationLexer.WORD
                ? text.substring(at, Blanks.trim(text, at, wrong.getStopIndex() + 1))
                : Slip.character(text, at);
    }
}
