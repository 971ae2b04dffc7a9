package org.videotracker.studio.tracker;

import java.util.List;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.ExpressionException;
import org.videotracker.model.pattern.expression.ExpressionText;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.model.pattern.notation.Notation;
import org.videotracker.model.pattern.notation.NotationException;

/**
 * A written pattern as a text, and what that means.
 *
 * @param text the notation, or the Lua that makes the pattern
 * @param isNotation whether it can be edited as a notation
 * @param notations the notations in it, in reading order: those that the characters of events are counted in
 * @param cycles what it plays; silence if it is wrong
 * @param problem what is wrong, as a sentence; empty if nothing is
 * @param column where, in characters counted from one; 0 where that is not known
 */
record CycleText(String text, boolean isNotation, List<String> notations, Cycles cycles, String problem, int column) {

    CycleText {
        notations = List.copyOf(notations);
    }

    /** Of what the session has. */
    static CycleText of(Expression expression) {
        if (expression instanceof Expression.Text(String notation)) {
            return ofNotation(notation);
        }
        String text = ExpressionText.of(expression);
        try {
            return new CycleText(text, false, Vocabulary.notations(expression), Vocabulary.compile(expression), "", 0);
        } catch (ExpressionException wrong) {
            return new CycleText(
                    text, false, List.of(), Cycles.silence(), wrong.rejection().sentence(), 0);
        }
    }

    /** Of a notation that is being typed. */
    static CycleText ofNotation(String notation) {
        try {
            Cycles cycles = Notation.parse(notation).cycles(0);
            return new CycleText(notation, true, List.of(notation), cycles, "", 0);
        } catch (NotationException wrong) {
            return new CycleText(
                    notation,
                    true,
                    List.of(notation),
                    Cycles.silence(),
                    String.valueOf(wrong.getMessage()),
                    wrong.column());
        }
    }

    boolean isWrong() {
        return !problem.isEmpty();
    }
}
