package org.videotracker.script.lua.luaj;

import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** What a table held at a moment, so that it can hold that again. */
final class Kept {
    private final LuaTable table;
    private final LuaTable content = new LuaTable();

    Kept(LuaTable table) {
        this.table = table;
        copy(table, content);
    }

    /** Lets the table hold what it did, and nothing else. */
    void restore() {
        for (LuaValue key : table.keys()) {
            if (content.rawget(key).isnil()) {
                table.rawset(key, LuaValue.NIL);
            }
        }
        copy(content, table);
    }

    private static void copy(LuaTable from, LuaTable to) {
        for (Varargs entry = from.next(LuaValue.NIL); !entry.arg1().isnil(); entry = from.next(entry.arg1())) {
            to.rawset(entry.arg1(), entry.arg(2));
        }
    }
}
