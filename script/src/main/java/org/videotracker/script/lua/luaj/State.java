package org.videotracker.script.lua.luaj;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaClosure;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Prototype;
import org.luaj.vm2.UpValue;
import org.luaj.vm2.lib.Bit32Lib;
import org.luaj.vm2.lib.jse.JseMathLib;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.script.lua.runtime.Host;
import org.videotracker.script.lua.runtime.Program;

/** What scripts leave behind. A fresh one takes its place when it has become too large. */
final class State {
    private final Globals globals = new Globals();
    private final Map<String, Environment> environments = new HashMap<>();
    private final Guard guard;
    private final Endings endings;
    private final BaseFunctions base;
    private final Coroutines coroutines;
    private final HostBinding binding;
    private boolean isAlive = true;

    State(Host host, Guard guard, Errors errors, Endings endings, FaultSink faults) {
        this.guard = guard;
        this.endings = endings;
        globals.debuglib = guard;
        globals.undumper = null;
        base = new BaseFunctions(guard, errors);
        coroutines = new Coroutines(globals, guard, errors);
        binding = new HostBinding(host, guard, faults, function -> new LeftFunction(function, this));
        LuaTable metatable = new LuaTable();
        metatable.set(LuaValue.INDEX, new FrozenTable("the library", library(host)));
        metatable.set(LuaValue.METATABLE, LuaValue.FALSE);
        globals.setmetatable(metatable);
    }

    private LuaTable library(Host host) {
        LuaTable library = new LuaTable();
        base.addTo(library, globals);
        library.set("string", StringFunctions.LIBRARY);
        library.set("table", new FrozenTable("table", new TableFunctions(guard).library()));
        library.set("coroutine", new FrozenTable("coroutine", coroutines.library()));
        addStock(library);
        binding.addTo(library, host);
        return library;
    }

    /** The two libraries whose functions neither loop nor build texts. */
    private static void addStock(LuaTable library) {
        LuaTable loaded = new LuaTable();
        LuaTable modules = new LuaTable();
        modules.set("loaded", loaded);
        LuaTable scratch = new LuaTable();
        scratch.set("package", modules);
        new JseMathLib().call(LuaValue.valueOf("math"), scratch);
        new Bit32Lib().call(LuaValue.valueOf("bit32"), scratch);
        library.set("math", new FrozenTable("math", scratch.get("math").checktable()));
        library.set("bit32", new FrozenTable("bit32", scratch.get("bit32").checktable()));
    }

    Globals globals() {
        return globals;
    }

    Guard guard() {
        return guard;
    }

    Endings endings() {
        return endings;
    }

    BaseFunctions base() {
        return base;
    }

    Coroutines coroutines() {
        return coroutines;
    }

    HostValues values() {
        return binding.values();
    }

    /** Where a script that declares names of its own, or has done so before, finds them. */
    Optional<Environment> environment(Program program) {
        String script = program.script().name();
        return program.locals().isEmpty()
                ? Optional.ofNullable(environments.get(script))
                : Optional.of(environments.computeIfAbsent(script, name -> new Environment(globals)));
    }

    /** The interpreter tells the guard only of functions that were made with the globals, so it is given another place after. */
    static LuaClosure function(Prototype prototype, Globals globals, LuaValue place) {
        LuaClosure function = new LuaClosure(prototype, globals);
        function.upValues[0] = new UpValue(new LuaValue[] {place}, 0);
        return function;
    }

    boolean isAlive() {
        return isAlive;
    }

    /** Nothing that was made in it is used again. */
    void abandon() {
        coroutines.endAll();
        isAlive = false;
    }
}
