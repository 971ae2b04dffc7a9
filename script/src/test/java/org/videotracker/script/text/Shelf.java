package org.videotracker.script.text;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.videotracker.engine.Engine;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.script.lua.LuaFromText;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.LuaSetup;
import org.videotracker.script.lua.runtime.ScriptLimits;

/** Scripts and files of commands in memory; each run has a Lua of its own. */
record Shelf(Engine engine, Catalog catalog, Supplier<ModuleId> ids) implements TextScripts {
    static final Map<String, String> FILES = Map.of(
            "intro.lua", "setParam('drums', 'masterVolume', 0.25)\nreturn 'intro'",
            "set.vt", "# a set\nbpm 99\n\nadd pool bass; play",
            "wrong.vt", "bpm 98\n  set drums volum 1\nbpm 97",
            "loop.txt", "bpm 96\nrun loop.txt",
            "notes.md", "bpm 95");

    @Override
    public CompletableFuture<Ran> run(String name, String lua) {
        try (LuaScripts scripts =
                new LuaScripts(LuaSetup.of(engine, catalog, ids, ScriptLimits.DEFAULT, (place, fault) -> {
                    throw new AssertionError(place, fault);
                }))) {
            return CompletableFuture.completedFuture(
                    new LuaFromText(scripts, this::read).run(name, lua).join());
        }
    }

    @Override
    public String read(String file) throws UnusableFileException {
        if (!FILES.containsKey(file)) {
            throw new UnusableFileException(file + " does not exist; check the path.");
        }
        return FILES.get(file);
    }
}
