package org.videotracker.script.lua.luaj;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;

/** Copies tables within tables out of the interpreter. */
final class TableContent {
    /** A table that holds itself would go on for ever. */
    static final int DEEPEST = 8;

    private static final Comparator<Object> NUMBERS_FIRST = Comparator.<Object>comparingInt(
                    key -> key instanceof Integer number ? number : Integer.MAX_VALUE)
            .thenComparing(key -> key instanceof String text ? text : "");

    private final Guard guard;

    TableContent(Guard guard) {
        this.guard = guard;
    }

    /** What a table holds; null if that is neither values nor tables, or its keys are neither texts nor whole numbers. */
    @Nullable
    Map<Object, Object> of(LuaTable table) {
        return of(table, 1);
    }

    private @Nullable Map<Object, Object> of(LuaTable table, int depth) {
        Map<Object, Object> content = new TreeMap<>(NUMBERS_FIRST);
        for (LuaValue key : table.keys()) {
            guard.charge(8);
            @Nullable Object name = key(key);
            @Nullable Object item = item(table.rawget(key), depth);
            if (name == null || item == null) {
                return null;
            }
            content.put(name, item);
        }
        return content;
    }

    private static @Nullable Object key(LuaValue key) {
        if (key instanceof LuaString name) {
            return Texts.java(name);
        }
        double number = key.type() == LuaValue.TNUMBER ? key.todouble() : Double.NaN;
        return number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE ? (Integer) (int) number : null;
    }

    private @Nullable Object item(LuaValue value, int depth) {
        if (value instanceof LuaTable inner) {
            return depth < DEEPEST ? of(inner, depth + 1) : null;
        }
        return HostValues.plain(value);
    }
}
