package org.videotracker.script.lua.syntax;

import java.util.List;
import java.util.Optional;

/** Something that has a value, from its first character to the one after its last. */
public sealed interface Expression {
    int begin();

    int end();

    /** {@code nil}, {@code true}, {@code false} or {@code ...}. */
    record Fixed(int begin, int end, String word) implements Expression {}

    record NumberLiteral(int begin, int end, double value) implements Expression {}

    record TextLiteral(int begin, int end, String value) implements Expression {}

    record Name(int begin, int end, String name) implements Expression {}

    record Function(int begin, int end, Body body) implements Expression {}

    record Table(int begin, int end, List<Field> fields) implements Expression {}

    record Parenthesised(int begin, int end, Expression inner) implements Expression {}

    /** Something that is called or looked into, as often as there are suffixes. */
    record Suffixed(int begin, int end, Expression head, List<Suffix> suffixes) implements Expression {}

    /** {@code not}, {@code -} and {@code #} before an operand, the outermost first. */
    record Prefixed(int begin, int end, List<String> operators, Expression operand) implements Expression {}

    /** Operands with binary operators between them; which binds stronger does not matter here. */
    record Chain(int begin, int end, List<Expression> operands) implements Expression {}

    /**
     * A field of a table.
     *
     * @param name of {@code name = value}
     * @param key of {@code [key] = value}
     */
    record Field(Optional<Name> name, Optional<Expression> key, Expression value) {}

    /** A function from its parameters to its {@code end}. */
    record Body(List<String> parameters, List<Statement> statements) {}

    /** What follows something that is called or looked into. */
    sealed interface Suffix {
        int begin();

        int end();
    }

    /** {@code .name}. */
    record Member(int begin, int end, Name name) implements Suffix {}

    /** {@code [key]}. */
    record Index(int begin, int end, Expression key) implements Suffix {}

    /** {@code (arguments)}, or {@code :method(arguments)}. */
    record Call(int begin, int end, Optional<Name> method, List<Expression> arguments) implements Suffix {}
}
