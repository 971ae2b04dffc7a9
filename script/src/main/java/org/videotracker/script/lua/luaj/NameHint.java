package org.videotracker.script.lua.luaj;

import static org.luaj.vm2.Lua.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaClosure;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Prototype;
import org.videotracker.model.rejection.NearMatches;

/** Finds out what a script named that was nil, and what it may have meant. */
final class NameHint {
    /** A script's own names, the globals, the library; metatables can form rings. */
    private static final int MOST_LEVELS = 4;

    private NameHint() {}

    /** A sentence about the instruction that the innermost call is at; empty if nothing is known. */
    static String of(Frames frames) {
        @Nullable LuaClosure closure = frames.closure();
        int counter = frames.counter();
        if (closure == null || counter < 0) {
            return "";
        }
        int[] code = closure.p.code;
        int register = switch (code[counter] & 0x3f) {
            case OP_CALL, OP_TAILCALL -> GETARG_A(code[counter]);
            case OP_GETTABLE, OP_SELF -> GETARG_B(code[counter]);
            case OP_SETTABLE -> GETARG_A(code[counter]);
            default -> -1;
        };
        if (register < 0 || !frames.registers()[register].isnil()) {
            return "";
        }
        return hint(closure, frames.registers(), counter, register);
    }

    private static String hint(LuaClosure closure, LuaValue[] registers, int counter, int register) {
        int setter = setter(closure.p.code, counter, register);
        if (setter < 0) {
            return "";
        }
        int instruction = closure.p.code[setter];
        LuaValue key = key(closure.p, instruction);
        LuaValue owner = (instruction & 0x3f) == OP_SELF ? registers[register + 1] : owner(closure, registers, setter);
        return key instanceof LuaString name ? nearest(name.tojstring(), owner) : "";
    }

    /** The last instruction before another that looked a register's value up; -1 if it came about otherwise. */
    private static int setter(int[] code, int before, int register) {
        for (int i = before - 1; i >= 0; i--) {
            if (GETARG_A(code[i]) == register) {
                int operation = code[i] & 0x3f;
                return operation == OP_GETTABUP || operation == OP_GETTABLE || operation == OP_SELF ? i : -1;
            }
        }
        return -1;
    }

    private static LuaValue key(Prototype prototype, int instruction) {
        int index = GETARG_C(instruction);
        return index > 0xff ? prototype.k[index & 0xff] : LuaValue.NIL;
    }

    /** In what an instruction looked something up. */
    private static LuaValue owner(LuaClosure closure, LuaValue[] registers, int at) {
        int instruction = closure.p.code[at];
        int holder = GETARG_B(instruction);
        if ((instruction & 0x3f) == OP_GETTABUP) {
            return closure.upValues[holder].getValue();
        }
        if (holder != GETARG_A(instruction)) {
            return registers[holder];
        }
        int setter = setter(closure.p.code, at, holder); // what it found took the place of where it was found
        return setter < 0
                ? LuaValue.NIL
                : member(owner(closure, registers, setter), key(closure.p, closure.p.code[setter]));
    }

    private static LuaValue member(LuaValue owner, LuaValue key) {
        if (!(owner instanceof LuaTable table) || key.isnil()) {
            return LuaValue.NIL;
        }
        LuaValue own = table.rawget(key);
        @Nullable LuaValue metatable = owner.getmetatable();
        boolean isInherited = own.isnil() && metatable instanceof LuaTable;
        return isInherited ? member(metatable.rawget(LuaValue.INDEX), key) : own;
    }

    private static String nearest(String name, LuaValue owner) {
        return ("There is no \"" + name + "\". " + NearMatches.nearest(name, names(owner))).strip();
    }

    private static List<String> names(LuaValue owner) {
        List<String> names = new ArrayList<>();
        LuaValue holder = owner;
        for (int level = 0; level < MOST_LEVELS && !holder.isnil(); level++) {
            addNames(holder, names);
            holder = holder.getmetatable() instanceof LuaTable table ? table.rawget(LuaValue.INDEX) : LuaValue.NIL;
        }
        return names;
    }

    private static void addNames(LuaValue owner, List<String> names) {
        if (owner instanceof LuaTable table && table.keyCount() < 10_000) {
            for (LuaValue key : table.keys()) {
                if (key instanceof LuaString name) {
                    names.add(name.tojstring());
                }
            }
        }
    }
}
