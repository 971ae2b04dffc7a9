package org.videotracker.engine.sequencing.cycle;

import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.ExpressionException;

/** Tells what an expression means. */
@FunctionalInterface
public interface CycleCompiler {

    /** @throws ExpressionException where it means nothing */
    Cycles compile(Expression expression) throws ExpressionException;
}
