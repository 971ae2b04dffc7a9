package org.videotracker.script.lua.luaj;

import static org.luaj.vm2.Lua.*;

import org.luaj.vm2.LuaClosure;
import org.luaj.vm2.LuaDouble;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaFunction;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;

/** The instructions whose work depends on their operands, charged before they are carried out. */
final class CostlyInstructions {
    /** Calls into the library and the program, of which some take long: the clock is looked at every eighth. */
    private static final int CALL_OF_THE_LIBRARY = 32;

    /** Reading a number from a text takes some nanoseconds per character. */
    private static final int SHIFT_FOR_TEXTS = 2;

    private static final long MASK = 1L << OP_ADD
            | 1L << OP_SUB
            | 1L << OP_MUL
            | 1L << OP_DIV
            | 1L << OP_MOD
            | 1L << OP_POW
            | 1L << OP_UNM
            | 1L << OP_CONCAT
            | 1L << OP_EQ
            | 1L << OP_LT
            | 1L << OP_LE
            | 1L << OP_CALL
            | 1L << OP_TAILCALL
            | 1L << OP_FORPREP
            | 1L << OP_TFORCALL;

    private final Guard guard;

    CostlyInstructions(Guard guard) {
        this.guard = guard;
    }

    static boolean has(int instruction) {
        return (MASK >>> (instruction & 0x3f) & 1) != 0;
    }

    void charge(int instruction, Frames frames) {
        LuaValue[] registers = frames.registers();
        switch (instruction & 0x3f) {
            case OP_CALL, OP_TAILCALL, OP_TFORCALL -> chargeCall(registers[GETARG_A(instruction)]);
            case OP_CONCAT -> prepareConcat(registers, GETARG_B(instruction), GETARG_C(instruction));
            case OP_UNM -> chargeText(registers[GETARG_B(instruction)]);
            case OP_FORPREP -> {
                int first = GETARG_A(instruction);
                chargeText(registers[first]);
                chargeText(registers[first + 1]);
                chargeText(registers[first + 2]);
            }
            default -> {
                chargeText(operand(registers, GETARG_B(instruction), frames));
                chargeText(operand(registers, GETARG_C(instruction), frames));
            }
        }
    }

    private static LuaValue operand(LuaValue[] registers, int index, Frames frames) {
        return index > 0xff ? frames.constants()[index & 0xff] : registers[index];
    }

    private void chargeCall(LuaValue function) {
        if (!(function instanceof LuaClosure)) {
            requireFunction(function);
            guard.charge(CALL_OF_THE_LIBRARY);
        }
    }

    /**
     * Refuses what is called by way of something that is no function either, as Lua 5.2 does. The interpreter would follow such a
     * chain for as long as there is stack, ever more slowly, and no instruction would be seen meanwhile.
     */
    static void requireFunction(LuaValue called) {
        if (called instanceof LuaFunction) {
            return;
        }
        LuaValue handler = called.metatag(LuaValue.CALL);
        if (!handler.isnil() && !(handler instanceof LuaFunction)) {
            throw new LuaError("attempt to call a " + called.typename() + " value");
        }
    }

    private void chargeText(LuaValue value) {
        if (value instanceof LuaString text && text.m_length > 1 << SHIFT_FOR_TEXTS) {
            guard.charge(text.m_length >> SHIFT_FOR_TEXTS);
        }
    }

    /** Refuses a text that would be too long, and writes numbers as Lua does, which the interpreter would not. */
    private void prepareConcat(LuaValue[] registers, int first, int last) {
        long length = 0;
        boolean plain = true;
        boolean hasFraction = false;
        for (int i = first; i <= last; i++) {
            LuaValue value = registers[i];
            if (value instanceof LuaString text) {
                length += text.m_length;
            } else {
                plain &= value.type() == LuaValue.TNUMBER;
                hasFraction |= value instanceof LuaDouble;
            }
        }
        if (length > guard.limits.stringBytes()) {
            throw new LuaError(Texts.tooLong(length, guard.limits));
        }
        for (int i = first; hasFraction && plain && i <= last; i++) {
            if (registers[i] instanceof LuaDouble number) {
                registers[i] = LuaValue.valueOf(NumberText.of(number.todouble()));
            }
        }
        guard.chargeBytes(length);
    }
}
