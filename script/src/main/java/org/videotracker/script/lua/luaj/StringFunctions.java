package org.videotracker.script.lua.luaj;

import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/**
 * The library {@code string}. There is one for all states, because the interpreter has one metatable for all texts: both are
 * sealed, and the functions charge the guard of the run that calls them.
 */
final class StringFunctions {
    static final FrozenTable LIBRARY = new FrozenTable("string", library());

    private StringFunctions() {}

    /** Gives texts their methods. */
    static void seal() {
        LuaTable metatable = new LuaTable();
        metatable.set(LuaValue.INDEX, LIBRARY);
        metatable.set(LuaValue.METATABLE, LuaValue.FALSE);
        LuaString.s_metatable = new FrozenTable("the metatable of strings", metatable);
    }

    private static LuaTable library() {
        LuaTable library = new LuaTable();
        BaseFunctions.add(library, "byte", StringFunctions::bytes);
        BaseFunctions.add(library, "char", StringFunctions::characters);
        BaseFunctions.add(library, "find", arguments -> find(arguments, "find"));
        BaseFunctions.add(library, "match", arguments -> find(arguments, "match"));
        BaseFunctions.add(library, "gmatch", StringFunctions::gmatch);
        BaseFunctions.add(library, "gsub", Substitution::gsub);
        BaseFunctions.add(library, "format", FormatText::format);
        BaseFunctions.add(library, "len", a -> LuaValue.valueOf(Texts.argument(a, 1, "len").m_length));
        BaseFunctions.add(library, "lower", a -> mapped(Texts.argument(a, 1, "lower"), 'A', 'Z', 32));
        BaseFunctions.add(library, "upper", a -> mapped(Texts.argument(a, 1, "upper"), 'a', 'z', -32));
        BaseFunctions.add(library, "rep", StringFunctions::repeat);
        BaseFunctions.add(library, "reverse", StringFunctions::reverse);
        BaseFunctions.add(library, "sub", StringFunctions::sub);
        return library;
    }

    private static Varargs bytes(Varargs arguments) {
        LuaString text = Texts.argument(arguments, 1, "byte");
        int first = Math.max(1, position(arguments.optint(2, 1), text.m_length));
        int last = Math.min(text.m_length, position(arguments.optint(3, first), text.m_length));
        if (first > last) {
            return LuaValue.NONE;
        }
        int most = Guard.current().limits.values();
        if (last - first >= most) {
            throw new LuaError("too many results: a call gives at most " + most);
        }
        LuaValue[] values = new LuaValue[last - first + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = LuaValue.valueOf(text.luaByte(first - 1 + i));
        }
        return LuaValue.varargsOf(values);
    }

    private static Varargs characters(Varargs arguments) {
        byte[] bytes = new byte[arguments.narg()];
        for (int i = 0; i < bytes.length; i++) {
            int code = arguments.checkint(i + 1);
            if (code < 0 || code > 255) {
                throw new LuaError("bad argument #" + (i + 1) + " to 'char' (value out of range)");
            }
            bytes[i] = (byte) code;
        }
        return Texts.of(bytes);
    }

    /** A position from 1 on, where negative ones count from the end. */
    private static int position(int given, int length) {
        return given >= 0 ? given : -given > length ? 0 : length + given + 1;
    }

    private static Varargs sub(Varargs arguments) {
        LuaString text = Texts.argument(arguments, 1, "sub");
        int first = Math.max(1, position(arguments.checkint(2), text.m_length));
        int last = Math.min(text.m_length, position(arguments.optint(3, -1), text.m_length));
        return first > last ? LuaValue.EMPTYSTRING : text.substring(first - 1, last);
    }

    private static LuaString mapped(LuaString text, char first, char last, int difference) {
        byte[] bytes = new byte[text.m_length];
        for (int i = 0; i < bytes.length; i++) {
            int code = text.luaByte(i);
            bytes[i] = (byte) (code >= first && code <= last ? code + difference : code);
        }
        return Texts.of(bytes);
    }

    private static Varargs reverse(Varargs arguments) {
        LuaString text = Texts.argument(arguments, 1, "reverse");
        byte[] bytes = new byte[text.m_length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) text.luaByte(bytes.length - 1 - i);
        }
        return Texts.of(bytes);
    }

    private static Varargs repeat(Varargs arguments) {
        LuaString text = Texts.argument(arguments, 1, "rep");
        long count = Math.max(0, arguments.checklong(2));
        LuaString separator = arguments.arg(3).isnil() ? LuaValue.EMPTYSTRING : Texts.argument(arguments, 3, "rep");
        if (count == 0 || text.m_length + separator.m_length == 0) {
            return LuaValue.EMPTYSTRING;
        }
        Texts.requireLength(
                Math.multiplyExact(Math.min(count, Integer.MAX_VALUE), (long) text.m_length + separator.m_length));
        TextBuilder repeated = new TextBuilder((int) count * (text.m_length + separator.m_length));
        for (long i = 0; i < count; i++) {
            repeated.append(text);
            if (i < count - 1) {
                repeated.append(separator);
            }
        }
        Guard.current().chargeBytes(repeated.length());
        return repeated.text();
    }

    private static Varargs find(Varargs arguments, String function) {
        boolean wantsPlace = function.equals("find");
        LuaString text = Texts.argument(arguments, 1, function);
        LuaString pattern = Texts.argument(arguments, 2, function);
        int start = Math.max(1, position(arguments.optint(3, 1), text.m_length)) - 1;
        if (start > text.m_length) {
            return LuaValue.NIL;
        }
        if (wantsPlace && (arguments.arg(4).toboolean() || PlainFind.isPlain(pattern))) {
            int place = PlainFind.indexOf(text, pattern, start);
            return place < 0
                    ? LuaValue.NIL
                    : LuaValue.varargsOf(LuaValue.valueOf(place + 1), LuaValue.valueOf(place + pattern.m_length));
        }
        PatternMatch match = new PatternMatch(text, pattern);
        int end = match.search(start);
        if (end < 0) {
            return LuaValue.NIL;
        }
        return wantsPlace
                ? LuaValue.varargsOf(
                        LuaValue.valueOf(match.start() + 1), LuaValue.valueOf(end), match.captures(end, false))
                : match.captures(end, true);
    }

    private static Varargs gmatch(Varargs arguments) {
        PatternMatch match =
                PatternMatch.unanchored(Texts.argument(arguments, 1, "gmatch"), Texts.argument(arguments, 2, "gmatch"));
        int[] from = {0};
        return new NativeFunction("gmatch", ignored -> {
            int end = match.search(from[0]);
            if (end < 0) {
                from[0] = Integer.MAX_VALUE;
                return LuaValue.NIL;
            }
            from[0] = end == match.start() ? end + 1 : end;
            return match.captures(end, true);
        });
    }
}
