package org.videotracker.model.pattern.expression;

import java.util.Optional;

/** Measures an expression, and stops where it becomes too large. */
final class Extent {
    private int size;

    Optional<String> fault(Expression expression) {
        return fault(expression, 1);
    }

    private Optional<String> fault(Expression expression, int depth) {
        size++;
        if (depth > Expression.MAX_DEPTH) {
            return Optional.of("A pattern is nested at most " + Expression.MAX_DEPTH + " deep.");
        }
        if (size > Expression.MAX_SIZE) {
            return Optional.of("A pattern has at most " + Expression.MAX_SIZE + " parts.");
        }
        if (expression instanceof Expression.Text(String text) && text.length() > Expression.MAX_TEXT_LENGTH) {
            return Optional.of("A text of a pattern has at most " + Expression.MAX_TEXT_LENGTH + " characters.");
        }
        for (Expression part : expression.parts()) {
            Optional<String> fault = fault(part, depth + 1);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }
}
