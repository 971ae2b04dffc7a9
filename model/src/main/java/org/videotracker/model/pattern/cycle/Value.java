package org.videotracker.model.pattern.cycle;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an event of a cycle pattern carries. Immutable. */
public sealed interface Value {

    /** A number. */
    record Num(double number) implements Value {
        public static final Num ZERO = new Num(0);
        public static final Num ONE = new Num(1);

        @Override
        public String toString() {
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString((long) number)
                    : Double.toString(number);
        }
    }

    /** A word. */
    record Text(String text) implements Value {
        @Override
        public String toString() {
            return text;
        }
    }

    /** True or false. */
    record Flag(boolean isTrue) implements Value {
        public static final Flag TRUE = new Flag(true);
        public static final Flag FALSE = new Flag(false);

        @Override
        public String toString() {
            return Boolean.toString(isTrue);
        }
    }

    /** Several values in their order, as {@code a:3} makes them. */
    record Listed(List<Value> values) implements Value {
        public Listed {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return values.toString();
        }
    }

    /** Named values, as {@code s("kick"):vol(0.5)} makes them. */
    record Controls(SortedMap<String, Value> byName) implements Value {
        public Controls {
            byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
        }

        public static Controls of(String name, Value value) {
            return new Controls(new TreeMap<>(java.util.Map.of(name, value)));
        }

        @Override
        public String toString() {
            return byName.toString();
        }
    }

    static Value of(double number) {
        return new Num(number);
    }

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(boolean flag) {
        return flag ? Flag.TRUE : Flag.FALSE;
    }

    /** Whether a structure of this value sounds: all but false, zero, no number and the empty word do. */
    default boolean isTruthy() {
        return switch (this) {
            case Num(double number) -> number != 0 && !Double.isNaN(number);
            case Text(String text) -> !text.isEmpty();
            case Flag(boolean isTrue) -> isTrue;
            case Listed list -> true;
            case Controls controls -> true;
        };
    }
}
