package org.videotracker.script.lua.luaj;

import static org.luaj.vm2.Lua.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LocVars;
import org.luaj.vm2.LuaClosure;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Prototype;
import org.videotracker.model.rejection.NearMatches;

/**
 * What a script calls the value of a register.
 *
 * @param sort what kind of name it is: variable, field or method
 * @param owner in what it was looked up; nil where that is not known
 * @param locals the local names that could have been meant instead
 */
record Origin(String sort, String name, LuaValue owner, List<String> locals) {
    private static final int MOST_NAMES = 10_000;
    /** A script's own names, the globals, the library; metatables can form rings. */
    private static final int MOST_LEVELS = 4;

    private static final int NONE = -1;
    private static final String VARIABLE = "variable";

    /** Of a register of a call that is at an instruction; null if it has no name. */
    static @Nullable Origin of(LuaClosure closure, LuaValue[] registers, int counter, int register) {
        @Nullable LuaString local = closure.p.getlocalname(register + 1, counter);
        if (local != null) {
            return new Origin(VARIABLE, local.tojstring(), LuaValue.NIL, List.of());
        }
        int setter = setter(closure.p, counter, register);
        if (setter == NONE) {
            return null;
        }
        int instruction = closure.p.code[setter];
        return switch (GET_OPCODE(instruction)) {
            case OP_MOVE ->
                GETARG_B(instruction) < register ? of(closure, registers, setter, GETARG_B(instruction)) : null;
            case OP_GETUPVAL -> {
                @Nullable LuaString name = closure.p.upvalues[GETARG_B(instruction)].name;
                yield name == null ? null : new Origin(VARIABLE, name.tojstring(), LuaValue.NIL, List.of());
            }
            case OP_GETTABUP ->
                member(
                        VARIABLE,
                        closure,
                        instruction,
                        closure.upValues[GETARG_B(instruction)].getValue(),
                        locals(closure.p, setter));
            case OP_GETTABLE -> member("field", closure, instruction, owner(closure, registers, setter), List.of());
            case OP_SELF -> member("method", closure, instruction, registers[register + 1], List.of());
            default -> null;
        };
    }

    private static @Nullable Origin member(
            String sort, LuaClosure closure, int instruction, LuaValue owner, List<String> locals) {
        return key(closure.p, instruction) instanceof LuaString name
                ? new Origin(sort, name.tojstring(), owner, locals)
                : null;
    }

    private static LuaValue key(Prototype prototype, int instruction) {
        int index = GETARG_C(instruction);
        return ISK(index) ? prototype.k[INDEXK(index)] : LuaValue.NIL;
    }

    /** In what an instruction that reads a field looked it up. */
    private static LuaValue owner(LuaClosure closure, LuaValue[] registers, int at) {
        int holder = GETARG_B(closure.p.code[at]);
        if (holder != GETARG_A(closure.p.code[at])) {
            return registers[holder];
        }
        @Nullable
        Origin origin = of(closure, registers, at, holder); // what it found took the place of where it was found
        return origin == null ? LuaValue.NIL : member(origin.owner, LuaValue.valueOf(origin.name));
    }

    private static LuaValue member(LuaValue owner, LuaValue key) {
        if (!(owner instanceof LuaTable table)) {
            return LuaValue.NIL;
        }
        LuaValue own = table.rawget(key);
        @Nullable LuaValue metatable = owner.getmetatable();
        boolean isInherited = own.isnil() && metatable instanceof LuaTable;
        return isInherited ? member(metatable.rawget(LuaValue.INDEX), key) : own;
    }

    /** The instruction before another that gave a register its value; {@link #NONE} if several may have. */
    private static int setter(Prototype prototype, int before, int register) {
        int setter = NONE;
        int target = 0;
        for (int at = 0; at < before; at++) {
            int instruction = prototype.code[at];
            int a = GETARG_A(instruction);
            boolean sets = switch (GET_OPCODE(instruction)) {
                case OP_LOADNIL -> a <= register && register <= a + GETARG_B(instruction);
                case OP_TFORCALL -> register >= a + 2;
                case OP_CALL, OP_TAILCALL -> register >= a;
                case OP_SELF -> register == a || register == a + 1;
                case OP_JMP -> {
                    int destination = at + 1 + GETARG_sBx(instruction);
                    target = at < destination && destination <= before ? Math.max(target, destination) : target;
                    yield false;
                }
                default -> testAMode(GET_OPCODE(instruction)) && register == a;
            };
            if (sets) {
                setter = at < target ? NONE : at;
            }
        }
        return setter;
    }

    private static List<String> locals(Prototype prototype, int counter) {
        List<String> names = new ArrayList<>();
        for (LocVars local : prototype.locvars) {
            if (local.startpc <= counter && counter < local.endpc) {
                names.add(local.varname.tojstring());
            }
        }
        return names;
    }

    /** The same, without what may have been meant. */
    Origin withoutOwner() {
        return new Origin(sort, name, LuaValue.NIL, List.of());
    }

    /** For a sentence: {@code variable 'x'}. */
    String shown() {
        return sort + " '" + name + "'";
    }

    /** A sentence about what may have been meant; empty if nothing is known of where the name should be. */
    String hint() {
        if (owner instanceof Environment environment && environment.declares(LuaValue.valueOf(name))) {
            return ""; // there is one, without a value
        }
        List<String> names = names();
        String nearest = NearMatches.nearest(name, names);
        boolean mayBeThere = names.isEmpty() || sort.equals(VARIABLE) && nearest.isEmpty(); // with no value as yet
        return mayBeThere ? "" : ("There is no \"" + name + "\". " + nearest).strip();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(locals);
        addNames(owner, names);
        return names;
    }

    private static void addNames(LuaValue owner, List<String> names) {
        LuaValue holder = owner;
        for (int level = 0; level < MOST_LEVELS && names.size() < MOST_NAMES; level++) {
            if (holder instanceof LuaTable table && table.keyCount() < MOST_NAMES) {
                for (LuaValue key : table.keys()) {
                    if (key instanceof LuaString name) {
                        names.add(name.tojstring());
                    }
                }
            }
            if (!(holder.getmetatable() instanceof LuaTable metatable)) {
                return;
            }
            holder = metatable.rawget(LuaValue.INDEX);
        }
    }
}
