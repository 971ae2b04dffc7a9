package org.videotracker.script.lua.luaj;

import static org.luaj.vm2.Lua.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaClosure;
import org.luaj.vm2.LuaValue;
import org.videotracker.script.lua.runtime.ScriptError.Frame;

/**
 * Where an error of a script happened and what was going on, kept before the calls that it ends are forgotten.
 *
 * @param calls the innermost first
 * @param culprit the value that the instruction could do nothing with; null if it has no name
 * @param called what the innermost call of a Lua function was calling; null if it was not, or that has no name
 */
record ErrorMoment(
        @Nullable Position where,
        List<Frame> calls,
        @Nullable Origin culprit,
        @Nullable Origin called) {
    static final ErrorMoment NONE = new ErrorMoment(null, List.of(), null, null);

    static ErrorMoment of(Frames frames) {
        @Nullable LuaClosure closure = frames.closure();
        int counter = frames.counter();
        if (closure == null || counter < 0) {
            return new ErrorMoment(frames.position(1), List.of(), null, null);
        }
        LuaValue[] registers = frames.registers();
        int register = culprit(registers, closure.p.code[counter]);
        @Nullable Origin culprit = register < 0 ? null : Origin.of(closure, registers, counter, register);
        if (culprit != null && !registers[register].isnil()) {
            culprit = culprit.withoutOwner();
        }
        return new ErrorMoment(frames.position(1), frames.calls(), culprit, frames.called(1));
    }

    /** The register that an instruction could do nothing with; -1 if that is none, or not known. */
    private static int culprit(LuaValue[] registers, int instruction) {
        int a = GETARG_A(instruction);
        int b = GETARG_B(instruction);
        int c = GETARG_C(instruction);
        return switch (GET_OPCODE(instruction)) {
            case OP_CALL, OP_TAILCALL -> isCallable(registers[a]) ? -1 : a;
            case OP_GETTABLE, OP_SELF -> isIndexable(registers[b]) ? -1 : b;
            case OP_SETTABLE -> a;
            case OP_LT, OP_LE -> isNil(registers, b) ? b : isNil(registers, c) ? c : -1;
            case OP_UNM, OP_LEN -> b;
            case OP_ADD, OP_SUB, OP_MUL, OP_DIV, OP_MOD, OP_POW ->
                isNoNumber(registers, b) ? b : isNoNumber(registers, c) ? c : -1;
            case OP_CONCAT -> {
                int at = c; // it begins at the end
                while (at >= b && (registers[at].isnumber() || registers[at].isstring())) {
                    at--;
                }
                yield at >= b ? at : -1;
            }
            default -> -1;
        };
    }

    private static boolean isCallable(LuaValue value) {
        return value.isfunction() || !value.metatag(LuaValue.CALL).isnil();
    }

    private static boolean isIndexable(LuaValue value) {
        return value.istable() || !value.metatag(LuaValue.INDEX).isnil();
    }

    private static boolean isNil(LuaValue[] registers, int operand) {
        return !ISK(operand) && registers[operand].isnil();
    }

    private static boolean isNoNumber(LuaValue[] registers, int operand) {
        return !ISK(operand) && !registers[operand].isnumber();
    }
}
