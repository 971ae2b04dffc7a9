package org.videotracker.studio.cell;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ParseException;
import java.util.Locale;
import java.util.Set;

/** Tells a text that only needs to be typed on from one that is wrong: something could follow with which it would be right. */
final class Incompleteness {
    private static final String[] CONTINUATIONS = {"", "1", "(1"};

    private final Set<String> words;

    Incompleteness(Set<String> words) {
        this.words = words;
    }

    boolean canBecomeWhole(String text, ExpressionConfiguration grammar) {
        String closing = ")".repeat(openParentheses(text));
        for (String continuation : CONTINUATIONS) {
            String parentheses = continuation.startsWith("(") ? closing + ")" : closing;
            if (isWhole(text + continuation + parentheses, grammar)) {
                return true;
            }
        }
        return false;
    }

    /** The first character of a wrong text with which nothing that follows could make it right. */
    int firstWrong(String text, ExpressionConfiguration grammar) {
        int right = 0;
        int wrong = text.length();
        while (wrong - right > 1) {
            int middle = (right + wrong) / 2;
            String beginning = text.substring(0, middle);
            if (beginning.isBlank() || canBecomeWhole(beginning, grammar) || endsInsideWord(beginning)) {
                right = middle;
            } else {
                wrong = middle;
            }
        }
        return right;
    }

    private boolean isWhole(String text, ExpressionConfiguration grammar) {
        try {
            Expression expression = new Expression(text, grammar).with("x", 0.0);
            CellGrammar.parse(expression);
            return expression.getUndefinedVariables().isEmpty();
        } catch (ParseException wrong) {
            return false;
        }
    }

    private static int openParentheses(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return Math.max(0, open);
    }

    /** Whether a text ends with the beginning of a word that it could still become. */
    boolean endsInsideWord(String text) {
        int start = text.length();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String begun = text.substring(start).toLowerCase(Locale.ROOT);
        return !begun.isEmpty()
                && (start == 0 || !Character.isDigit(text.charAt(start - 1)))
                && words.stream().anyMatch(word -> word.startsWith(begun));
    }
}
