package org.videotracker.script.lua.luaj;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.videotracker.script.lua.runtime.ScriptLimits;

/** Arguments of the library that are texts, and the limit on their length. */
final class Texts {
    private Texts() {}

    static String tooLong(long length, ScriptLimits limits) {
        return "a text of " + length + " characters is too long: at most " + limits.stringBytes();
    }

    /** An argument that is a text, or a number as Lua writes it; its length is charged. */
    static LuaString argument(Varargs arguments, int index, String function) {
        LuaValue value = arguments.arg(index);
        LuaString text = of(value);
        if (text == null) {
            throw new LuaError("bad argument #" + index + " to '" + function + "' (string expected, got "
                    + (arguments.narg() < index ? "no value" : value.typename()) + ")");
        }
        Guard.current().chargeBytes(text.m_length);
        return text;
    }

    /** A text, or a number as Lua writes it; null if it is neither. */
    static @Nullable LuaString of(LuaValue value) {
        if (value instanceof LuaString text) {
            return text;
        }
        return value.type() == LuaValue.TNUMBER ? LuaValue.valueOf(NumberText.of(value.todouble())) : null;
    }

    /** A text for the program. The interpreter's own conversion knows no characters beyond 65535, such as emoji. */
    static String java(LuaValue value) {
        return value instanceof LuaString text
                ? new String(text.m_bytes, text.m_offset, text.m_length, StandardCharsets.UTF_8)
                : value.tojstring();
    }

    /** A text of the program's. */
    static LuaString lua(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static LuaString of(byte[] bytes) {
        return LuaString.valueOf(bytes, 0, bytes.length);
    }

    /** Throws unless a text may be so long. */
    static void requireLength(long length) {
        ScriptLimits limits = Guard.current().limits;
        if (length > limits.stringBytes()) {
            throw new LuaError(tooLong(length, limits));
        }
    }
}
