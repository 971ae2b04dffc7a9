package org.videotracker.script.lua.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.videotracker.script.lua.syntax.Expression;
import org.videotracker.script.lua.syntax.Expression.Body;
import org.videotracker.script.lua.syntax.Expression.Call;
import org.videotracker.script.lua.syntax.Expression.Field;
import org.videotracker.script.lua.syntax.Expression.Index;
import org.videotracker.script.lua.syntax.Expression.Member;
import org.videotracker.script.lua.syntax.Expression.Name;
import org.videotracker.script.lua.syntax.Expression.Suffix;
import org.videotracker.script.lua.syntax.Expression.Suffixed;
import org.videotracker.script.lua.syntax.Statement;
import org.videotracker.script.lua.syntax.Statement.Branch;

/** Finds the names that a statement takes from outside itself, and those that it gives a value, or a field of. */
final class FreeNames {
    final Set<String> reads = new LinkedHashSet<>();
    final Set<String> defines = new LinkedHashSet<>();
    /** The local names of each block that is open, the innermost first. */
    private final Deque<Set<String>> scopes = new ArrayDeque<>();

    private FreeNames() {}

    /** The names of a statement at the top level, whose own local names count as taken from outside. */
    static FreeNames of(Statement statement) {
        FreeNames names = new FreeNames();
        names.statement(statement);
        return names;
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.Assignment assignment -> {
                expressions(assignment.values());
                assignment.targets().forEach(this::target);
            }
            case Statement.Local local -> {
                expressions(local.values());
                declare(local.names());
            }
            case Statement.LocalFunction function -> {
                declare(List.of(function.name()));
                body(function.body(), false);
            }
            case Statement.FunctionDefinition function -> {
                define(function.name());
                if (function.isMember()) {
                    read(function.name());
                }
                body(function.body(), function.isMember());
            }
            case Statement.CallStatement call -> expression(call.call());
            case Statement.Do block -> block(block.body(), List.of(), Optional.empty());
            case Statement.While loop -> {
                expression(loop.condition());
                block(loop.body(), List.of(), Optional.empty());
            }
            case Statement.Repeat loop -> block(loop.body(), List.of(), Optional.of(loop.condition()));
            case Statement.If choice -> {
                for (Branch branch : choice.branches()) {
                    expression(branch.condition());
                    block(branch.body(), List.of(), Optional.empty());
                }
                choice.otherwise().ifPresent(body -> block(body, List.of(), Optional.empty()));
            }
            case Statement.NumericFor loop -> {
                expressions(loop.bounds());
                block(loop.body(), List.of(loop.name()), Optional.empty());
            }
            case Statement.GenericFor loop -> {
                expressions(loop.values());
                block(loop.body(), loop.names(), Optional.empty());
            }
            case Statement.Return end -> expressions(end.values());
            case Statement.Break end -> {}
            case Statement.Goto jump -> {}
            case Statement.Label label -> {}
        }
    }

    /** @param last sees the local names of the block */
    private void block(List<Statement> statements, List<String> locals, Optional<Expression> last) {
        scopes.push(new HashSet<>(locals));
        statements.forEach(this::statement);
        last.ifPresent(this::expression);
        scopes.pop();
    }

    private void body(Body body, boolean hasSelf) {
        Set<String> locals = new HashSet<>(body.parameters());
        if (hasSelf) {
            locals.add("self");
        }
        block(body.statements(), List.copyOf(locals), Optional.empty());
    }

    private void target(Expression target) {
        if (target instanceof Name name) {
            define(name.name());
            return;
        }
        expression(target);
        if (target instanceof Suffixed place && place.head() instanceof Name table) {
            define(table.name());
        }
    }

    private void expressions(List<Expression> expressions) {
        expressions.forEach(this::expression);
    }

    private void expression(Expression expression) {
        switch (expression) {
            case Expression.Fixed word -> {}
            case Expression.NumberLiteral number -> {}
            case Expression.TextLiteral text -> {}
            case Name name -> read(name.name());
            case Expression.Function function -> body(function.body(), false);
            case Expression.Table table -> table.fields().forEach(this::field);
            case Expression.Parenthesised inner -> expression(inner.inner());
            case Suffixed suffixed -> {
                expression(suffixed.head());
                suffixed.suffixes().forEach(this::suffix);
            }
            case Expression.Prefixed prefixed -> expression(prefixed.operand());
            case Expression.Chain chain -> expressions(chain.operands());
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

    private void declare(List<String> names) {
        if (scopes.isEmpty()) {
            defines.addAll(names);
        } else {
            scopes.peek().addAll(names);
        }
    }

    private boolean isLocal(String name) {
        return scopes.stream().anyMatch(scope -> scope.contains(name));
    }

    private void read(String name) {
        if (!isLocal(name)) {
            reads.add(name);
        }
    }

    private void define(String name) {
        if (!isLocal(name)) {
            defines.add(name);
        }
    }
}
