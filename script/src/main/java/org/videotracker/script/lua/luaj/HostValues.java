package org.videotracker.script.lua.luaj;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaFunction;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;
import org.videotracker.script.lua.runtime.HostFunction;
import org.videotracker.script.lua.runtime.HostObject;
import org.videotracker.script.lua.runtime.ScriptFunction;
import org.videotracker.script.lua.source.Blame;

/** Brings arguments and results over the border. */
final class HostValues {
    private static final int SHOWN = 40;
    private final Guard guard;
    private final Function<HostObject, LuaValue> objects;
    private final Function<HostFunction, LuaValue> calls;
    private final TableContent tables;
    private final Function<LuaFunction, ScriptFunction> functions;

    HostValues(
            Guard guard,
            Function<HostObject, LuaValue> objects,
            Function<HostFunction, LuaValue> calls,
            Function<LuaFunction, ScriptFunction> functions) {
        this.guard = guard;
        this.objects = objects;
        this.calls = calls;
        tables = new TableContent(guard);
        this.functions = functions;
    }

    /**
     * The arguments of a call, each of its kind.
     *
     * @param offset how many of those given come before the first
     */
    @Nullable
    Object[] arguments(HostFunction function, String shownName, Varargs given, int offset) {
        List<Argument> wanted = function.arguments();
        @Nullable Object[] arguments = new Object[wanted.size()];
        for (int i = 0; i < arguments.length; i++) {
            Argument argument = wanted.get(i);
            if (argument.many()) {
                arguments[i] = rest(function, shownName, given, i, offset);
                return arguments;
            }
            LuaValue value = given.arg(i + 1 + offset);
            if (value.isnil()) {
                if (!argument.optional()) {
                    throw refused(function, shownName, argument, i, "is missing");
                }
                continue;
            }
            @Nullable Object converted = converted(value, argument.kind());
            if (converted == null) {
                throw refused(function, shownName, argument, i, complaint(argument.kind(), value));
            }
            arguments[i] = converted;
        }
        if (given.narg() - offset > arguments.length) {
            throw RaisedError.at(
                    guard.position(1),
                    shownName + " takes " + counted(arguments.length) + ", not " + (given.narg() - offset),
                    "Write " + function.form() + ".",
                    new Blame.Called(function.name(), arguments.length + 1, List.of()));
        }
        return arguments;
    }

    /** All arguments from one on, that one being there unless it is optional. */
    private List<Object> rest(HostFunction function, String shownName, Varargs given, int first, int offset) {
        Argument argument = function.arguments().get(first);
        List<Object> rest = new ArrayList<>();
        for (int i = first; i < given.narg() - offset; i++) {
            LuaValue value = given.arg(i + 1 + offset);
            @Nullable Object converted = value.isnil() ? null : converted(value, argument.kind());
            if (converted == null) {
                throw refused(function, shownName, argument, i, complaint(argument.kind(), value));
            }
            rest.add(converted);
        }
        if (rest.isEmpty() && !argument.optional()) {
            throw refused(function, shownName, argument, first, "is missing");
        }
        return rest;
    }

    private RaisedError refused(
            HostFunction function, String shownName, Argument argument, int index, String complaint) {
        return RaisedError.at(
                guard.position(1),
                "argument " + (index + 1) + " of " + shownName + ", " + argument.name() + ", " + complaint,
                "Write " + function.form() + ".",
                new Blame.Called(function.name(), index + 1, List.of()));
    }

    private static String counted(int arguments) {
        return switch (arguments) {
            case 0 -> "no arguments";
            case 1 -> "one argument";
            default -> "at most " + arguments + " arguments";
        };
    }

    private @Nullable Object converted(LuaValue value, Kind kind) {
        return switch (kind) {
            case TEXT -> value.type() == LuaValue.TSTRING ? Texts.java(value) : null;
            case NUMBER -> number(value);
            case INTEGER -> integer(value);
            case BOOLEAN -> value.isboolean() ? (Boolean) value.toboolean() : null;
            case VALUE -> plain(value);
            case SETTINGS -> value instanceof LuaTable table ? settings(table) : null;
            case LIST -> value instanceof LuaTable table ? list(table) : null;
            case TABLE -> value instanceof LuaTable table ? tables.of(table) : null;
            case TEXT_OR_TABLE ->
                value instanceof LuaTable table
                        ? tables.of(table)
                        : value.type() == LuaValue.TSTRING ? Texts.java(value) : null;
            case FUNCTION -> value instanceof LuaFunction function ? functions.apply(function) : null;
            case COUNT_OR_PATTERN -> value.type() == LuaValue.TNUMBER ? integer(value) : any(value);
            case ANY -> any(value);
        };
    }

    /** As an argument of {@link Kind#ANY}; null if it is nothing that can be one. */
    @Nullable
    Object any(LuaValue value) {
        return any(value, 1);
    }

    private @Nullable Object any(LuaValue value, int depth) {
        return switch (value) {
            case Handle handle -> handle.object();
            case LuaFunction function -> functions.apply(function);
            case LuaTable table -> depth > TableContent.DEEPEST ? null : collection(table, depth);
            default -> plain(value);
        };
    }

    private @Nullable Object collection(LuaTable table, int depth) {
        List<Object> list = new ArrayList<>();
        Map<String, Object> named = new TreeMap<>();
        int size = table.length();
        for (LuaValue key : table.keys()) {
            guard.charge(8);
            LuaValue place = key instanceof LuaString ? key : LuaValue.valueOf(list.size() + 1);
            @Nullable Object item = any(table.rawget(place), depth + 1);
            if (item == null) {
                return null;
            }
            if (key instanceof LuaString name) {
                named.put(Texts.java(name), item);
            } else {
                list.add(item);
            }
        }
        boolean isList = named.isEmpty() && list.size() == size;
        return isList ? list : list.isEmpty() ? named : null;
    }

    private String complaint(Kind kind, LuaValue value) {
        if (kind == Kind.SETTINGS && value instanceof LuaTable table) {
            for (LuaValue key : table.keys()) {
                boolean isNamed = key instanceof LuaString;
                if (!isNamed || plain(table.rawget(key)) == null) {
                    String entry = "has " + describe(table.rawget(key));
                    return isNamed
                            ? entry + " as " + key.tojstring() + ", which must be " + Kind.VALUE.description()
                            : entry + " without a name, as in name = " + describe(table.rawget(key));
                }
            }
        }
        return "must be " + kind.description() + ", not " + describe(value);
    }

    private static @Nullable Integer integer(LuaValue value) {
        Double number = number(value);
        return number != null && number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE
                ? (Integer) number.intValue()
                : null;
    }

    private static @Nullable Double number(LuaValue value) {
        return value.type() == LuaValue.TNUMBER && Double.isFinite(value.todouble()) ? value.todouble() : null;
    }

    static @Nullable Object plain(LuaValue value) {
        return switch (value.type()) {
            case LuaValue.TSTRING -> Texts.java(value);
            case LuaValue.TBOOLEAN -> value.toboolean();
            default -> number(value);
        };
    }

    private @Nullable Map<String, Object> settings(LuaTable table) {
        Map<String, Object> settings = new TreeMap<>(); // a Lua table has no order of its own
        for (LuaValue key : table.keys()) {
            guard.charge(8);
            @Nullable Object value = plain(table.rawget(key));
            if (!(key instanceof LuaString name) || value == null) {
                return null;
            }
            settings.put(Texts.java(name), value);
        }
        return settings;
    }

    private @Nullable List<Object> list(LuaTable table) {
        List<Object> list = new ArrayList<>();
        int size = table.length();
        for (int i = 1; i <= size; i++) {
            guard.charge(8);
            LuaValue value = table.rawget(i);
            @Nullable Object item = value instanceof LuaTable inner ? settings(inner) : plain(value);
            if (item == null) {
                return null;
            }
            list.add(item);
        }
        return list.size() == table.keyCount() ? list : null;
    }

    /** Arguments for a function of a script. */
    Varargs toLua(List<?> arguments) {
        LuaValue[] values = new LuaValue[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = toLua(arguments.get(i));
        }
        return LuaValue.varargsOf(values);
    }

    LuaValue toLua(@Nullable Object value) {
        return switch (value) {
            case null -> LuaValue.NIL;
            case Boolean truth -> LuaValue.valueOf(truth);
            case Integer number -> LuaValue.valueOf(number);
            case Number number -> LuaValue.valueOf(number.doubleValue());
            case String text -> Texts.lua(text);
            case HostObject object -> objects.apply(object);
            case HostFunction function -> calls.apply(function);
            case List<?> list -> {
                LuaTable table = new LuaTable();
                for (int i = 0; i < list.size(); i++) {
                    table.rawset(i + 1, toLua(list.get(i)));
                }
                yield table;
            }
            case Map<?, ?> map -> {
                LuaTable table = new LuaTable();
                map.forEach((key, item) -> table.rawset(Texts.lua((String) key), toLua(item)));
                yield table;
            }
            default -> throw new IllegalArgumentException("scripts cannot be given " + value.getClass());
        };
    }

    /** For a sentence: the value where it is short, else what it is. */
    String describe(LuaValue value) {
        return switch (value.type()) {
            case LuaValue.TNIL -> "nil";
            case LuaValue.TNUMBER -> NumberText.of(value.todouble());
            case LuaValue.TBOOLEAN -> value.tojstring();
            case LuaValue.TSTRING -> {
                String text = Texts.java(value);
                yield text.length() <= SHOWN ? "\"" + text + "\"" : "\"" + text.substring(0, SHOWN) + "...\"";
            }
            case LuaValue.TUSERDATA -> value.tojstring();
            default -> "a " + value.typename();
        };
    }
}
