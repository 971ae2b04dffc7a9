package org.videotracker.script.lua.patterns;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.ExpressionException;
import org.videotracker.model.pattern.expression.ExpressionText;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.model.pattern.expression.Word;
import org.videotracker.model.pattern.expression.Word.Form;
import org.videotracker.model.pattern.notation.Notation;
import org.videotracker.model.pattern.notation.NotationException;
import org.videotracker.model.pattern.timeline.Panel;
import org.videotracker.model.pattern.timeline.TimelinePicture;

/** Pictures of what the page says. */
final class Drawing {
    private Drawing() {}

    static String ofNotations(List<String> notations, int cycles) {
        List<Panel> panels = new ArrayList<>();
        for (String notation : notations) {
            panels.add(new Panel(notation, cycles(notation)));
        }
        return TimelinePicture.svg(panels, cycles);
    }

    private static Cycles cycles(String notation) {
        try {
            return Notation.parse(notation).cycles(0);
        } catch (NotationException mistake) {
            throw new AssertionError(notation + ": column " + mistake.column() + ": " + mistake.getMessage(), mistake);
        }
    }

    static String ofExpressions(List<Expression> expressions, int cycles) {
        return TimelinePicture.svg(expressions.stream().map(Drawing::panel).toList(), cycles);
    }

    private static Panel panel(Expression expression) {
        try {
            return new Panel(ExpressionText.of(expression), Vocabulary.compile(expression));
        } catch (ExpressionException mistake) {
            throw new AssertionError(expression + ": " + mistake.getMessage(), mistake);
        }
    }

    /** A word as its example shows it; what a method changes stands above what it makes of that. */
    static String ofWord(Word word, Expression example, int cycles) {
        if (word.parameters().isEmpty()) {
            return ofExpressions(List.of(new Expression.Call(word.name(), List.of())), cycles);
        }
        boolean isOutermost = example instanceof Expression.Call(String function, var arguments)
                && function.equals(word.name())
                && word.form() == Form.METHOD;
        return ofExpressions(
                isOutermost ? List.of(((Expression.Call) example).arguments().getFirst(), example) : List.of(example),
                cycles);
    }
}
