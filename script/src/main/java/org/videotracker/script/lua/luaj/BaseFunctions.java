package org.videotracker.script.lua.luaj;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.videotracker.script.lua.source.Blame;

/** Lua's basic functions, without those that load code or files. */
final class BaseFunctions {
    private static final LuaString PAIRS = LuaValue.valueOf("__pairs");

    private final Guard guard;
    private final Errors errors;
    private Consumer<String> output = line -> {};
    private long printed;

    BaseFunctions(Guard guard, Errors errors) {
        this.guard = guard;
        this.errors = errors;
    }

    /** Where printing goes from now on. */
    void printTo(Consumer<String> newOutput) {
        output = newOutput;
        printed = 0;
    }

    void addTo(LuaTable library, Globals globals) {
        library.set("_G", globals);
        library.set("_VERSION", "Lua 5.2");
        add(library, "assert", this::assertTrue);
        add(library, "error", this::error);
        add(library, "getmetatable", BaseFunctions::getMetatable);
        NativeFunction next =
                add(library, "next", arguments -> arguments.checktable(1).next(arguments.arg(2)));
        add(library, "pairs", arguments -> pairs(arguments, next));
        NativeFunction step = new NativeFunction("ipairs", BaseFunctions::nextInRow);
        add(library, "ipairs", arguments -> LuaValue.varargsOf(step, rowOf(arguments), LuaValue.ZERO));
        add(library, "pcall", this::pcall);
        add(library, "xpcall", this::xpcall);
        add(library, "print", this::print);
        add(library, "rawequal", a -> LuaValue.valueOf(a.checkvalue(1).raweq(a.checkvalue(2))));
        add(library, "rawget", a -> a.checktable(1).rawget(a.checkvalue(2)));
        add(library, "rawlen", a -> LuaValue.valueOf(a.checkvalue(1).rawlen()));
        add(library, "rawset", BaseFunctions::rawSet);
        add(library, "select", BaseFunctions::select);
        add(library, "setmetatable", BaseFunctions::setMetatable);
        add(library, "tonumber", BaseFunctions::toNumber);
        add(library, "tostring", a -> text(a.checkvalue(1)));
        add(library, "type", a -> LuaValue.valueOf(a.checkvalue(1).typename()));
    }

    static NativeFunction add(LuaTable library, String name, NativeFunction.Body body) {
        NativeFunction function = new NativeFunction(name, body);
        library.set(name, function);
        return function;
    }

    private Varargs assertTrue(Varargs arguments) {
        if (arguments.checkvalue(1).toboolean()) {
            return arguments;
        }
        LuaValue value = arguments.narg() < 2 ? LuaValue.valueOf("assertion failed!") : arguments.arg(2);
        throw raise(value, guard.position(1), "assert");
    }

    /** With level 1 the message names the place of the call, with 2 that of the caller's call, with 0 none. */
    private Varargs error(Varargs arguments) {
        LuaValue value = arguments.arg(1);
        int level = arguments.optint(2, 1);
        @Nullable Position where = guard.position(Math.max(1, level));
        if (level > 0 && value.type() == LuaValue.TSTRING) {
            throw RaisedError.at(where, Texts.java(value), "", new Blame.Called("error", 0, List.of()));
        }
        throw raise(value, where, "error");
    }

    private static RaisedError raise(LuaValue value, @Nullable Position where, String by) {
        @Nullable String message = value.isstring() ? Texts.java(value) : null;
        return new RaisedError(value, where, message, "", new Blame.Called(by, 0, List.of()));
    }

    private static Varargs getMetatable(Varargs arguments) {
        @Nullable LuaValue metatable = arguments.checkvalue(1).getmetatable();
        return metatable == null
                ? LuaValue.NIL
                : metatable.rawget(LuaValue.METATABLE).optvalue(metatable);
    }

    private static Varargs setMetatable(Varargs arguments) {
        LuaTable table = arguments.checktable(1);
        LuaValue metatable = arguments.checkvalue(2);
        @Nullable LuaValue present = table.getmetatable();
        if (present != null && !present.rawget(LuaValue.METATABLE).isnil()) {
            throw new LuaError("cannot change a protected metatable");
        }
        return table.setmetatable(metatable.isnil() ? null : metatable.checktable());
    }

    private static Varargs pairs(Varargs arguments, NativeFunction next) {
        LuaValue table = arguments.checkvalue(1);
        if (table instanceof FieldHandle handle) {
            return handle.pairs();
        }
        LuaValue own = table.metatag(PAIRS);
        if (!own.isnil()) {
            Varargs given = own.invoke(table);
            return LuaValue.varargsOf(given.arg(1), given.arg(2), given.arg(3));
        }
        return LuaValue.varargsOf(next, table.checktable(), LuaValue.NIL);
    }

    private static LuaValue rowOf(Varargs arguments) {
        return arguments.arg1() instanceof FieldHandle handle ? handle : arguments.checktable(1);
    }

    private static Varargs nextInRow(Varargs arguments) {
        LuaValue row = rowOf(arguments);
        if (row instanceof LuaTable table) {
            return table.inext(arguments.arg(2));
        }
        LuaValue next = LuaValue.valueOf(arguments.checkint(2) + 1);
        LuaValue value = row.get(next);
        return value.isnil() ? LuaValue.NIL : LuaValue.varargsOf(next, value);
    }

    private Varargs pcall(Varargs arguments) {
        LuaValue function = arguments.checkvalue(1);
        try {
            CostlyInstructions.requireFunction(function);
            return LuaValue.varargsOf(LuaValue.TRUE, function.invoke(arguments.subargs(2)));
        } catch (LuaError error) {
            guard.rethrow();
            return LuaValue.varargsOf(LuaValue.FALSE, errors.value(error));
        }
    }

    /** The handler is called when the calls that the error ended have ended. */
    private Varargs xpcall(Varargs arguments) {
        LuaValue function = arguments.checkvalue(1);
        LuaValue handler = arguments.checkvalue(2);
        try {
            CostlyInstructions.requireFunction(function);
            return LuaValue.varargsOf(LuaValue.TRUE, function.invoke(arguments.subargs(3)));
        } catch (LuaError error) {
            guard.rethrow();
            return LuaValue.varargsOf(LuaValue.FALSE, handler.invoke(errors.value(error)));
        }
    }

    private Varargs print(Varargs arguments) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= arguments.narg(); i++) {
            line.append(i == 1 ? "" : "\t").append(Texts.java(text(arguments.arg(i))));
            Texts.requireLength(line.length());
        }
        printed += line.length() + 1L;
        if (printed > guard.limits.outputCharacters()) {
            throw new LuaError("a script can print at most " + guard.limits.outputCharacters() + " characters");
        }
        output.accept(line.toString());
        return LuaValue.NONE;
    }

    private static Varargs rawSet(Varargs arguments) {
        LuaTable table = arguments.checktable(1);
        table.rawset(arguments.checknotnil(2), arguments.checkvalue(3));
        return table;
    }

    private static Varargs select(Varargs arguments) {
        int count = arguments.narg() - 1;
        LuaValue first = arguments.checkvalue(1);
        if (first.type() == LuaValue.TSTRING && first.tojstring().equals("#")) {
            return LuaValue.valueOf(count);
        }
        int index = arguments.checkint(1);
        if (index == 0 || index < -count) {
            throw new LuaError("bad argument #1 to 'select' (index out of range)");
        }
        return arguments.subargs(index < 0 ? count + index + 2 : Math.min(index, count + 1) + 1);
    }

    private static Varargs toNumber(Varargs arguments) {
        LuaValue value = arguments.checkvalue(1);
        if (arguments.arg(2).isnil()) {
            return value.tonumber();
        }
        int base = arguments.checkint(2);
        if (base < 2 || base > 36) {
            throw new LuaError("bad argument #2 to 'tonumber' (base out of range)");
        }
        return Texts.argument(arguments, 1, "tonumber").tonumber(base);
    }

    /** As {@code tostring}. */
    static LuaString text(LuaValue value) {
        LuaValue own = value.metatag(LuaValue.TOSTRING);
        if (!own.isnil()) {
            LuaValue given = own.call(value);
            @Nullable LuaString text = Texts.of(given);
            if (text == null) {
                throw new LuaError("'__tostring' must return a string");
            }
            return text;
        }
        @Nullable LuaString plain = Texts.of(value);
        return plain == null ? Texts.lua(value.tojstring()) : plain;
    }
}
