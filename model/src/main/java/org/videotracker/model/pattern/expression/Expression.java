package org.videotracker.model.pattern.expression;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a cycle pattern is written, as data: what a script builds, a session saves and a printer prints. What it means is told by
 * compiling it. Immutable.
 */
public sealed interface Expression {
    int MAX_SIZE = 4096;
    int MAX_DEPTH = 100;
    int MAX_TEXT_LENGTH = 65_536;

    /** What is directly within this. */
    default Collection<Expression> parts() {
        return switch (this) {
            case Number _, Text _, Flag _, Variable _ -> List.of();
            case Call(var _, var arguments) -> arguments;
            case Lambda(var _, var body) -> List.of(body);
            case Items(var items) -> items;
            case Named(var entries) -> entries.values();
        };
    }

    /** Why it is too large to be saved, compiled and shown, as a sentence for people; empty if it is not. */
    default Optional<String> fault() {
        return new Extent().fault(this);
    }

    /** The same with the names that what functions are given has by how deep they are: equal for all who mean the same. */
    default Expression canonical() {
        return Renaming.canonical(this);
    }

    /** A finite number. */
    record Number(double value) implements Expression {
        public Number {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a pattern cannot hold the number " + value);
            }
            value += 0.0; // makes zero of minus zero, which no text can tell apart
        }
    }

    /** A text: mini-notation where a pattern is expected, else a name. */
    record Text(String text) implements Expression {}

    /** A truth value. */
    record Flag(boolean value) implements Expression {}

    /** A function of the vocabulary, called; the pattern that a method is called on is the first argument. */
    record Call(String function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** A function that was handed over, such as that of {@code every}: its body with names for what it is given. */
    record Lambda(List<String> parameters, Expression body) implements Expression {
        public Lambda {
            parameters = List.copyOf(parameters);
        }
    }

    /** What a function is given, by its name. */
    record Variable(String name) implements Expression {}

    /** A list. */
    record Items(List<Expression> items) implements Expression {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Expressions by name. */
    record Named(SortedMap<String, Expression> entries) implements Expression {
        public Named {
            entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        }
    }
}
