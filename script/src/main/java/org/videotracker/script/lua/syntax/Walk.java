package org.videotracker.script.lua.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.videotracker.script.lua.syntax.Expression.Call;
import org.videotracker.script.lua.syntax.Expression.Chain;
import org.videotracker.script.lua.syntax.Expression.Field;
import org.videotracker.script.lua.syntax.Expression.Index;
import org.videotracker.script.lua.syntax.Expression.Member;
import org.videotracker.script.lua.syntax.Expression.Name;
import org.videotracker.script.lua.syntax.Expression.Parenthesised;
import org.videotracker.script.lua.syntax.Expression.Prefixed;
import org.videotracker.script.lua.syntax.Expression.Suffix;
import org.videotracker.script.lua.syntax.Expression.Suffixed;
import org.videotracker.script.lua.syntax.Expression.Table;

/** Shows every value that statements read, each before what it consists of, in the order of the text. */
public final class Walk {
    private final Consumer<Expression> visitor;

    private Walk(Consumer<Expression> visitor) {
        this.visitor = visitor;
    }

    /** Shows the values of statements and of all that lies within them. */
    public static void values(List<Statement> statements, Consumer<Expression> visitor) {
        new Walk(visitor).statements(statements);
    }

    private void statements(List<Statement> statements) {
        statements.forEach(this::statement);
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.Assignment assignment -> {
                assignment.targets().stream()
                        .filter(target -> !(target instanceof Name))
                        .forEach(this::expression);
                expressions(assignment.values());
            }
            case Statement.Local local -> expressions(local.values());
            case Statement.LocalFunction function -> statements(function.body().statements());
            case Statement.FunctionDefinition function ->
                statements(function.body().statements());
            case Statement.CallStatement call -> expression(call.call());
            case Statement.Do block -> statements(block.body());
            case Statement.While loop -> {
                expression(loop.condition());
                statements(loop.body());
            }
            case Statement.Repeat loop -> {
                statements(loop.body());
                expression(loop.condition());
            }
            case Statement.If choice -> {
                choice.branches().forEach(branch -> {
                    expression(branch.condition());
                    statements(branch.body());
                });
                choice.otherwise().ifPresent(this::statements);
            }
            case Statement.NumericFor loop -> {
                expressions(loop.bounds());
                statements(loop.body());
            }
            case Statement.GenericFor loop -> {
                expressions(loop.values());
                statements(loop.body());
            }
            case Statement.Return end -> expressions(end.values());
            case Statement.Break end -> {}
            case Statement.Goto jump -> {}
            case Statement.Label label -> {}
        }
    }

    private void expressions(List<Expression> expressions) {
        expressions.forEach(this::expression);
    }

    private void expression(Expression expression) {
        visitor.accept(expression);
        switch (expression) {
            case Expression.Fixed word -> {}
            case Expression.NumberLiteral number -> {}
            case Expression.TextLiteral text -> {}
            case Name name -> {}
            case Expression.Function function -> statements(function.body().statements());
            case Table table -> table.fields().forEach(this::field);
            case Parenthesised inner -> expression(inner.inner());
            case Suffixed suffixed -> {
                expression(suffixed.head());
                suffixed.suffixes().forEach(this::suffix);
            }
            case Prefixed prefixed -> expression(prefixed.operand());
            case Chain chain -> expressions(chain.operands());
        }
    }

    private void field(Field field) {
        field.key().ifPresent(this::expression);
        expression(field.value());
    }

    private void suffix(Suffix suffix) {
        switch (suffix) {
            case Member member -> {}
            case Index index -> expression(index.key());
            case Call call -> expressions(call.arguments());
        }
    }
}
