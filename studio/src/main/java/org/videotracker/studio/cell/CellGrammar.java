package org.videotracker.studio.cell;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** What EvalEx is told of the arithmetic of cells, which is that of {@code double}. */
final class CellGrammar {

    private CellGrammar() {}

    static ExpressionConfiguration with(DoubleSupplier random) {
        return ExpressionConfiguration.builder()
                .operatorDictionary(MapBasedOperatorDictionary.ofOperators(
                        entry("+", new PrefixPlusOperator()),
                        entry("-", new PrefixMinusOperator()),
                        entry("+", new CellOperator.Plus()),
                        entry("-", new CellOperator.Minus()),
                        entry("*", new CellOperator.Times()),
                        entry("/", new CellOperator.Divide()),
                        entry("%", new CellOperator.Remainder()),
                        entry("^", new CellOperator.Power())))
                .functionDictionary(MapBasedFunctionDictionary.ofFunctions(CellFunction.all(random)))
                .defaultConstants(Map.of(
                        "PI", EvaluationValue.numberValue(BigDecimal.valueOf(Math.PI)),
                        "E", EvaluationValue.numberValue(BigDecimal.valueOf(Math.E))))
                .arraysAllowed(false)
                .structuresAllowed(false)
                .implicitMultiplicationAllowed(false)
                .build();
    }

    private static Map.Entry<String, OperatorIfc> entry(String sign, OperatorIfc operator) {
        return Map.entry(sign, operator);
    }

    /**
     * Reads a text. EvalEx 3.6 throws unchecked exceptions of many types at texts that are malformed in ways it has not foreseen; all of
     * them mean that the text is wrong.
     */
    static void parse(Expression expression) throws ParseException {
        try {
            expression.validate();
        } catch (RuntimeException unforeseen) {
            throw new ParseException(expression.getExpressionString(), "a number, a sign or a parenthesis is expected");
        }
    }

    /** The value of an expression that has been read; arithmetic that leaves the library's own range is an error of the expression. */
    static EvaluationValue evaluate(Expression expression) throws ParseException, EvaluationException {
        try {
            return expression.evaluate();
        } catch (ArithmeticException | NumberFormatException beyondTheLibrary) {
            throw new EvaluationException(
                    expression.getAbstractSyntaxTree().getToken(), "this is no number that a cell could hold");
        }
    }

    static double number(EvaluationValue operand, Token place) throws EvaluationException {
        if (!operand.isNumberValue()) {
            throw new EvaluationException(place, "only numbers can be reckoned with");
        }
        return operand.getNumberValue().doubleValue();
    }

    static EvaluationValue value(Expression expression, Token place, double number) throws EvaluationException {
        if (!Double.isFinite(number)) {
            throw new EvaluationException(place, "this gives no finite number");
        }
        return expression.convertDoubleValue(number);
    }
}
