package org.videotracker.script.lua.state;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Something with fields: a value of the session, or a row of such. Each field is found when it is asked for. */
sealed interface Node {

    /** A plain value or a node; null if there is none. */
    @Nullable
    Object get(Object key);

    /** All keys, in their order. */
    List<?> keys();

    /** How many are in a row from 1 on. */
    int length();

    /** A value with named fields. */
    record Struct(Supplier<List<String>> names, Function<String, @Nullable Object> field) implements Node {
        /** With names that are always the same. */
        static Struct of(List<String> names, Function<String, @Nullable Object> field) {
            return new Struct(() -> names, field);
        }

        @Override
        public @Nullable Object get(Object key) {
            return key instanceof String name ? field.apply(name) : null;
        }

        @Override
        public List<String> keys() {
            return names.get();
        }

        @Override
        public int length() {
            return 0;
        }
    }

    /**
     * Values in a row.
     *
     * @param first the key of the first, by which Lua knows it
     */
    record Row(int first, int count, IntFunction<@Nullable Object> item) implements Node {
        @Override
        public @Nullable Object get(Object key) {
            return key instanceof Integer index && index >= first && index < first + count
                    ? item.apply(index - first)
                    : null;
        }

        @Override
        public List<Integer> keys() {
            return IntStream.range(first, first + count).boxed().toList();
        }

        @Override
        public int length() {
            return Math.max(0, first + count - 1);
        }
    }

    /** Values under numbers that have gaps, from 0 on. */
    record Slots(List<Integer> slots, IntFunction<@Nullable Object> item) implements Node {
        @Override
        public @Nullable Object get(Object key) {
            return key instanceof Integer slot && slot >= 0 ? item.apply(slot) : null;
        }

        @Override
        public List<Integer> keys() {
            return slots;
        }

        @Override
        public int length() {
            return slots.size();
        }
    }
}
