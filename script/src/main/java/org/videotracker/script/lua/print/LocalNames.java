package org.videotracker.script.lua.print;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.videotracker.model.module.Module;
import org.videotracker.model.pattern.expression.LuaLiteral;
import org.videotracker.script.lua.api.ScriptApi;

/** The variables of a script that hold the names of modules. */
final class LocalNames {
    /** Lua takes 200 local variables; whoever goes on from the script wants some too. */
    private static final int MOST = 120;

    private static final Set<String> LIBRARY = Set.of(
            "string",
            "table",
            "math",
            "bit32",
            "coroutine",
            "print",
            "type",
            "pairs",
            "ipairs",
            "next",
            "select",
            "error",
            "pcall",
            "xpcall",
            "assert",
            "tostring",
            "tonumber",
            "rawget",
            "rawset",
            "rawequal",
            "rawlen",
            "setmetatable",
            "getmetatable",
            "unpack",
            "_G",
            "_VERSION",
            "_ENV",
            "_");

    private final Map<String, String> locals = new HashMap<>();

    /** @param modules those that the script makes, in its order */
    LocalNames(List<Module> modules) {
        Set<String> taken = new HashSet<>(LIBRARY);
        taken.addAll(ScriptApi.globalNames());
        for (Module module : modules.subList(0, Math.min(MOST, modules.size()))) {
            String local = free(module.name().replace('-', '_'), taken);
            taken.add(local);
            locals.put(module.name(), local);
        }
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int number = 2; taken.contains(name) || !LuaLiteral.isName(name); number++) {
            name = wanted + "_" + number;
        }
        return name;
    }

    /** What a call says for a module: its variable, or its name in quotes. */
    String of(Module module) {
        String local = locals.get(module.name());
        return local == null ? LuaLiteral.of(module.name()) : local;
    }

    /** What stands before the call that makes a module. */
    String declaration(Module module) {
        String local = locals.get(module.name());
        return local == null ? "" : "local " + local + " = ";
    }
}
