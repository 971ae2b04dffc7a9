package org.videotracker.studio.cell;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ParseException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleSupplier;
import org.videotracker.model.rejection.NearMatches;

/**
 * Arithmetic as it is typed into a cell: {@code + - * / ^ %}, signs, parentheses, {@code 1e3}, {@code pi}, {@code e}, functions, and
 * {@code x}, the present value. A text that begins with {@code +}, {@code *}, {@code /}, {@code ^} or {@code %} changes the present
 * value, as does one that begins with {@code +=}, {@code -=}, {@code *=} or {@code /=}; {@code -5} is the number. Typing never throws.
 */
public final class CellExpression {
    /** The longest text that a cell takes. */
    public static final int MAX_LENGTH = 50;

    private static final Set<String> WORDS = new TreeSet<>(CellFunction.NAMES);
    private static final Incompleteness INCOMPLETENESS = new Incompleteness(WORDS);

    static {
        WORDS.addAll(Set.of("x", "pi", "e"));
    }

    private final ExpressionConfiguration grammar;

    /** @param random what {@code rand()} asks, 0 up to below 1 */
    public CellExpression(DoubleSupplier random) {
        grammar = CellGrammar.with(random);
    }

    /**
     * What a text means.
     *
     * @param present the present value of the cell
     */
    public Reading read(String text, double present) {
        if (text.isBlank()) {
            return new Reading.Incomplete();
        }
        if (text.length() > MAX_LENGTH) {
            return new Reading.Wrong("A cell takes at most " + MAX_LENGTH + " characters.", MAX_LENGTH);
        }
        int comma = commaOutsideParentheses(text);
        return comma >= 0
                ? new Reading.Wrong("A comma parts the numbers of a function; the decimal sign is a point.", comma)
                : evaluate(Relative.of(text), present);
    }

    private static int commaOutsideParentheses(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            open += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (character == ',' && open == 0) {
                return i;
            }
        }
        return -1;
    }

    private Reading evaluate(Relative whole, double present) {
        String text = whole.expression();
        Expression expression = new Expression(text, grammar).with("x", present);
        try {
            CellGrammar.parse(expression);
        } catch (ParseException unfinishedOrWrong) {
            return INCOMPLETENESS.canBecomeWhole(text, grammar) || INCOMPLETENESS.endsInsideWord(text)
                    ? new Reading.Incomplete()
                    : wrong(INCOMPLETENESS.firstWrong(text, grammar), whole, unfinishedOrWrong);
        }
        try {
            return number(CellGrammar.evaluate(expression));
        } catch (BaseException wrong) {
            return INCOMPLETENESS.endsInsideWord(text)
                    ? new Reading.Incomplete()
                    : wrong(wrong.getStartPosition() - 1, whole, wrong);
        }
    }

    private static Reading number(EvaluationValue value) {
        double number = value.isNumberValue() ? value.getNumberValue().doubleValue() : Double.NaN;
        return Double.isFinite(number)
                ? new Reading.Number(number + 0.0)
                : new Reading.Wrong("This is no number that a cell could hold.", 0);
    }

    private static Reading wrong(int positionInExpression, Relative whole, BaseException cause) {
        int position = whole.positionInText(positionInExpression);
        String token =
                cause.getTokenString() == null ? "" : cause.getTokenString().toLowerCase(Locale.ROOT);
        if (isWord(token) && !WORDS.contains(token)) {
            return new Reading.Wrong(
                    ("There is no \"" + token + "\" here. " + NearMatches.hint(token, WORDS)).strip(), position);
        }
        return new Reading.Wrong("Character " + (position + 1) + ": " + sentence(cause), position);
    }

    private static boolean isWord(String token) {
        return !token.isEmpty() && token.chars().allMatch(Character::isLetter);
    }

    private static String sentence(BaseException cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? "a number, a sign or a parenthesis is expected."
                : Character.toLowerCase(message.charAt(0)) + message.substring(1) + (message.endsWith(".") ? "" : ".");
    }
}
