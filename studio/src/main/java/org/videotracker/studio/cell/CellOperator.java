package org.videotracker.studio.cell;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.operators.AbstractOperator;
import com.ezylang.evalex.operators.InfixOperator;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.parser.Token;

/** The arithmetic of two numbers. */
abstract sealed class CellOperator extends AbstractOperator {
    /** A divisor nearer to zero is zero. */
    private static final double SMALLEST_DIVISOR = 1e-9;

    abstract double apply(double left, double right, Token place) throws EvaluationException;

    @Override
    public EvaluationValue evaluate(Expression expression, Token place, EvaluationValue... operands)
            throws EvaluationException {
        double left = CellGrammar.number(operands[0], place);
        double right = CellGrammar.number(operands[1], place);
        return CellGrammar.value(expression, place, apply(left, right, place));
    }

    @InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_ADDITIVE)
    static final class Plus extends CellOperator {
        @Override
        double apply(double left, double right, Token place) {
            return left + right;
        }
    }

    @InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_ADDITIVE)
    static final class Minus extends CellOperator {
        @Override
        double apply(double left, double right, Token place) {
            return left - right;
        }
    }

    @InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_MULTIPLICATIVE)
    static final class Times extends CellOperator {
        @Override
        double apply(double left, double right, Token place) {
            return left * right;
        }
    }

    @InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_MULTIPLICATIVE)
    static final class Divide extends CellOperator {
        @Override
        double apply(double left, double right, Token place) throws EvaluationException {
            return left / nonZero(right, place);
        }
    }

    @InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_MULTIPLICATIVE)
    static final class Remainder extends CellOperator {
        @Override
        double apply(double left, double right, Token place) throws EvaluationException {
            return left % nonZero(right, place);
        }
    }

    /** A sign binds tighter, as in spreadsheets: {@code -2^2} is 4. */
    @InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_POWER, leftAssociative = false)
    static final class Power extends CellOperator {
        @Override
        double apply(double left, double right, Token place) {
            return Math.pow(left, right);
        }
    }

    private static double nonZero(double divisor, Token place) throws EvaluationException {
        if (Math.abs(divisor) < SMALLEST_DIVISOR) {
            throw new EvaluationException(place, "nothing can be divided by zero");
        }
        return divisor;
    }
}
