package org.videotracker.script.lua.luaj;

import static org.luaj.vm2.Lua.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaClosure;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Prototype;
import org.videotracker.script.lua.runtime.ScriptError.Frame;

/** The calls of Lua functions that are going on in one coroutine: what each is, its registers, and where it is. */
final class Frames {
    private static final LuaValue[] NONE = {};
    private static final int SHOWN_AT_EACH_END = 6;

    private final @Nullable LuaClosure[] closures;
    private final LuaValue[][] stacks;
    private final int[] counters;
    private int depth;
    /** The outermost call, after its end too: a function of the library that it gives way to runs without any. */
    private @Nullable LuaClosure outermost;

    private int[] code = new int[0];

    Frames(int limit) {
        closures = new LuaClosure[limit];
        stacks = new LuaValue[limit][];
        counters = new int[limit];
    }

    void push(LuaClosure closure, LuaValue[] stack) {
        if (depth == closures.length) {
            throw new LuaError("stack overflow: more than " + depth + " calls within calls");
        }
        closures[depth] = closure;
        stacks[depth] = stack;
        counters[depth] = 0;
        code = closure.p.code;
        outermost = depth == 0 ? closure : outermost;
        depth++;
    }

    void pop() {
        if (depth > 0) {
            depth--;
            closures[depth] = null;
            stacks[depth] = NONE;
            @Nullable LuaClosure caller = depth == 0 ? null : closures[depth - 1];
            code = caller == null ? code : caller.p.code;
        }
    }

    int depth() {
        return depth;
    }

    /** Forgets calls whose ends were not told, as when the thread's own stack had no room for that. */
    void cut(int newDepth) {
        while (depth > newDepth) {
            pop();
        }
    }

    /** Forgets all. */
    void clear() {
        cut(0);
        outermost = null;
    }

    /** Notes where the innermost call is, and returns the instruction there. */
    int at(int counter) {
        counters[depth - 1] = counter;
        return code[counter];
    }

    /** The registers of the innermost call. */
    LuaValue[] registers() {
        return stacks[depth - 1];
    }

    LuaValue[] constants() {
        @Nullable LuaClosure closure = closures[depth - 1];
        return closure == null ? NONE : closure.p.k;
    }

    /** Where the call is that lies so many levels deep: 1 is the innermost. */
    @Nullable
    Position position(int level) {
        int index = depth == 0 && level == 1 ? 0 : depth - level;
        @Nullable LuaClosure closure = index == 0 ? outermost : index < 0 ? null : closures[index];
        if (closure == null) {
            return null;
        }
        Prototype prototype = closure.p;
        int counter = counters[index];
        int line = counter < prototype.lineinfo.length ? prototype.lineinfo[counter] : prototype.linedefined;
        return new Position(script(prototype), line);
    }

    /** The name of the script that a function is of. */
    static String script(Prototype prototype) {
        return prototype.source.tojstring().substring(1);
    }

    /** What the call so many levels deep is calling; null if it is not, or that has no name. */
    @Nullable
    Origin called(int level) {
        int index = depth - level;
        @Nullable LuaClosure closure = index < 0 ? null : closures[index];
        if (closure == null) {
            return null;
        }
        int instruction = closure.p.code[counters[index]];
        boolean isCall = GET_OPCODE(instruction) == OP_CALL || GET_OPCODE(instruction) == OP_TAILCALL;
        return isCall ? Origin.of(closure, stacks[index], counters[index], GETARG_A(instruction)) : null;
    }

    /** The calls that are going on, the innermost first; of many, those at both ends. */
    List<Frame> calls() {
        List<Frame> calls = new ArrayList<>();
        for (int level = 1; level <= depth; level++) {
            boolean isShown = level <= SHOWN_AT_EACH_END || level > depth - SHOWN_AT_EACH_END;
            @Nullable Position where = isShown ? position(level) : null;
            if (where != null) {
                @Nullable Origin name = level < depth ? called(level + 1) : null;
                calls.add(new Frame(where.script(), where.line(), name == null ? "" : name.name()));
            }
        }
        return calls;
    }

    /** The instruction that the innermost call is at; -1 if there is none. */
    int counter() {
        return depth == 0 ? -1 : counters[depth - 1];
    }

    @Nullable
    LuaClosure closure() {
        return depth == 0 ? null : closures[depth - 1];
    }
}
