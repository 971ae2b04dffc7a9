package org.videotracker.script.lua.luaj;

import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** The library {@code table}; whatever takes time in proportion to a table is charged. */
final class TableFunctions {
    private final Guard guard;

    TableFunctions(Guard guard) {
        this.guard = guard;
    }

    LuaTable library() {
        LuaTable library = new LuaTable();
        BaseFunctions.add(library, "insert", this::insert);
        BaseFunctions.add(library, "remove", this::remove);
        BaseFunctions.add(library, "concat", this::concat);
        BaseFunctions.add(library, "sort", this::sort);
        BaseFunctions.add(library, "pack", this::pack);
        BaseFunctions.add(library, "unpack", this::unpack);
        return library;
    }

    private Varargs insert(Varargs arguments) {
        LuaTable table = arguments.checktable(1);
        int end = table.length() + 1;
        if (arguments.narg() == 2) {
            table.rawset(end, arguments.arg(2));
            return LuaValue.NONE;
        }
        if (arguments.narg() != 3) {
            throw new LuaError("wrong number of arguments to 'insert'");
        }
        int position = arguments.checkint(2);
        if (position < 1 || position > end) {
            throw new LuaError("bad argument #2 to 'insert' (position out of bounds)");
        }
        for (int i = end; i > position; i--) {
            guard.charge(1);
            table.rawset(i, table.rawget(i - 1));
        }
        table.rawset(position, arguments.arg(3));
        return LuaValue.NONE;
    }

    private Varargs remove(Varargs arguments) {
        LuaTable table = arguments.checktable(1);
        int size = table.length();
        int position = arguments.optint(2, size);
        if (arguments.narg() > 1 && size + 1 != position && (position < 1 || position > size + 1) && size > 0) {
            throw new LuaError("bad argument #2 to 'remove' (position out of bounds)");
        }
        LuaValue removed = table.rawget(position);
        for (int i = position; i < size; i++) {
            guard.charge(1);
            table.rawset(i, table.rawget(i + 1));
        }
        if (position >= 1 && position <= size) {
            table.rawset(size, LuaValue.NIL);
        }
        return removed;
    }

    private Varargs concat(Varargs arguments) {
        LuaTable table = arguments.checktable(1);
        LuaString separator = arguments.arg(2).isnil() ? LuaValue.EMPTYSTRING : Texts.argument(arguments, 2, "concat");
        int first = arguments.optint(3, 1);
        long last = arguments.optint(4, table.length());
        TextBuilder joined = new TextBuilder(0);
        for (long i = first; i <= last; i++) {
            LuaValue value = table.rawget((int) i);
            LuaString text = Texts.of(value);
            if (text == null) {
                throw new LuaError(
                        "invalid value (a " + value.typename() + ") at index " + i + " in table for 'concat'");
            }
            joined.append(text);
            if (i < last) {
                joined.append(separator);
            }
            Texts.requireLength(joined.length());
            guard.chargeBytes(text.m_length + separator.m_length);
        }
        return joined.text();
    }

    private Varargs pack(Varargs arguments) {
        LuaTable packed = new LuaTable();
        for (int i = 1; i <= arguments.narg(); i++) {
            packed.rawset(i, arguments.arg(i));
        }
        packed.rawset(LuaValue.valueOf("n"), LuaValue.valueOf(arguments.narg()));
        guard.charge(arguments.narg());
        return packed;
    }

    private Varargs unpack(Varargs arguments) {
        LuaTable table = arguments.checktable(1);
        int first = arguments.optint(2, 1);
        long last = arguments.optint(3, table.length());
        long count = last - first + 1;
        if (count > guard.limits.values()) {
            throw new LuaError("too many results to unpack: " + count + ", at most " + guard.limits.values());
        }
        LuaValue[] values = new LuaValue[(int) Math.max(0, count)];
        for (int i = 0; i < values.length; i++) {
            values[i] = table.get(first + i);
        }
        guard.charge(values.length);
        return LuaValue.varargsOf(values);
    }

    /** Merges, so that a comparison that contradicts itself gives some order and nothing worse. */
    private Varargs sort(Varargs arguments) {
        LuaTable table = arguments.checktable(1);
        LuaValue isBefore = arguments.arg(2).isnil() ? LuaValue.NIL : arguments.checkfunction(2);
        int size = table.length();
        LuaValue[] values = new LuaValue[size];
        for (int i = 0; i < size; i++) {
            guard.charge(1);
            values[i] = table.rawget(i + 1);
        }
        sort(values, values.clone(), 0, size, isBefore);
        for (int i = 0; i < size; i++) {
            guard.charge(1);
            table.rawset(i + 1, values[i]);
        }
        return LuaValue.NONE;
    }

    private void sort(LuaValue[] values, LuaValue[] spare, int from, int to, LuaValue isBefore) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(spare, values, from, middle, isBefore);
        sort(spare, values, middle, to, isBefore);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takesRight = right < to && (left >= middle || isLess(spare[right], spare[left], isBefore));
            values[i] = takesRight ? spare[right++] : spare[left++];
        }
    }

    private boolean isLess(LuaValue a, LuaValue b, LuaValue isBefore) {
        guard.charge(1);
        if (!isBefore.isnil()) {
            return isBefore.call(a, b).toboolean();
        }
        if (a instanceof LuaString text) {
            guard.chargeBytes(text.m_length);
        }
        return a.lt_b(b);
    }
}
