package org.videotracker.script.lua.luaj;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.compiler.LuaC;

/** Whether a text that somebody is writing is Lua already. */
public enum LuaReading {
    /** It can be run. */
    COMPLETE,
    /** It is the beginning of something that can. */
    INCOMPLETE,
    /** Whatever follows, it cannot. */
    WRONG;

    private static final int LONGEST = 1 << 18;

    /** Whether a text is a complete expression, or several with commas between. */
    public static boolean isExpression(String text) {
        return of("return " + text) == COMPLETE;
    }

    /** Reads a text as statements. */
    public static LuaReading of(String text) {
        if (text.length() > LONGEST || text.indexOf('\0') >= 0 || text.indexOf('\u001b') >= 0) {
            return WRONG;
        }
        Source source = new Source(text);
        try {
            LuaC.instance.compile(source, "=console");
            return COMPLETE;
        } catch (LuaError error) {
            return source.isAtEnd ? INCOMPLETE : WRONG;
        } catch (IOException | RuntimeException fault) { // the compiler trips over some texts that are no Lua
            return WRONG;
        }
    }

    /** Knows whether the compiler wanted more than there is; a word at the end is followed by a line end, which ends it. */
    private static final class Source extends ByteArrayInputStream {
        boolean isAtEnd;

        Source(String text) {
            super((text + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() {
            int next = super.read();
            isAtEnd |= next < 0;
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = super.read(target, offset, length);
            isAtEnd |= count < 0;
            return count;
        }
    }

    /** Reads a text as an expression or as statements, whichever it can become. */
    public static LuaReading ofEither(String text) {
        LuaReading value = of("return " + text);
        LuaReading statements = of(text);
        if (value == COMPLETE || statements == COMPLETE) {
            return COMPLETE;
        }
        return value == INCOMPLETE || statements == INCOMPLETE ? INCOMPLETE : WRONG;
    }
}
