package org.videotracker.script.lua.syntax;

import java.util.List;
import java.util.Optional;
import org.videotracker.script.lua.syntax.Expression.Body;

/** Something to be done, from its first character to the one after its last. */
public sealed interface Statement {
    int begin();

    int end();

    record Assignment(int begin, int end, List<Expression> targets, List<Expression> values) implements Statement {}

    record Local(int begin, int end, List<String> names, List<Expression> values) implements Statement {}

    record LocalFunction(int begin, int end, String name, Body body) implements Statement {}

    /**
     * {@code function name.member:method(...)}.
     *
     * @param isMember whether anything follows the name
     */
    record FunctionDefinition(int begin, int end, String name, boolean isMember, Body body) implements Statement {}

    record CallStatement(int begin, int end, Expression.Suffixed call) implements Statement {}

    record Do(int begin, int end, List<Statement> body) implements Statement {}

    record While(int begin, int end, Expression condition, List<Statement> body) implements Statement {}

    record Repeat(int begin, int end, List<Statement> body, Expression condition) implements Statement {}

    record If(int begin, int end, List<Branch> branches, Optional<List<Statement>> otherwise) implements Statement {}

    record NumericFor(int begin, int end, String name, List<Expression> bounds, List<Statement> body)
            implements Statement {}

    record GenericFor(int begin, int end, List<String> names, List<Expression> values, List<Statement> body)
            implements Statement {}

    record Return(int begin, int end, List<Expression> values) implements Statement {}

    record Break(int begin, int end) implements Statement {}

    record Goto(int begin, int end, String label) implements Statement {}

    record Label(int begin, int end, String name) implements Statement {}

    /** {@code if condition then body}, or with {@code elseif}. */
    record Branch(Expression condition, List<Statement> body) {}
}
