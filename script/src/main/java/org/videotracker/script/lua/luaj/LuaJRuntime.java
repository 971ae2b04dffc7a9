package org.videotracker.script.lua.luaj;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaClosure;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.luaj.vm2.lib.Bit32Lib;
import org.luaj.vm2.lib.jse.JseMathLib;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.script.lua.runtime.Host;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.runtime.ScriptResult;
import org.videotracker.script.lua.runtime.ScriptRuntime;

/**
 * Lua 5.2 by LuaJ's interpreter. A script reads and sets globals of its own in front of a library that it cannot change; it
 * cannot load code, touch files or reach Java. Owned by the thread that runs the scripts, but for {@link #stop}.
 */
public final class LuaJRuntime implements ScriptRuntime {
    private final Host host;
    private final FaultSink faults;
    private final Guard guard;
    private final Errors errors;
    private final Compiler compiler;
    private State state;

    /** What scripts leave behind; a fresh one takes its place when it has become too large. */
    private record State(Globals globals, BaseFunctions base, Coroutines coroutines) {}

    /** @param faults is told of errors that are the program's and not the scripts' */
    public LuaJRuntime(Host host, ScriptLimits limits, FaultSink faults) {
        this.host = host;
        this.faults = faults;
        guard = new Guard(limits);
        errors = new Errors(guard);
        compiler = new Compiler(guard);
        StringFunctions.seal();
        state = newState();
    }

    private State newState() {
        Globals globals = new Globals();
        globals.debuglib = guard;
        globals.undumper = null;
        BaseFunctions base = new BaseFunctions(guard, errors);
        Coroutines coroutines = new Coroutines(globals, guard, errors);
        LuaTable library = new LuaTable();
        base.addTo(library, globals);
        library.set("string", StringFunctions.LIBRARY);
        library.set("table", new FrozenTable("table", new TableFunctions(guard).library()));
        library.set("coroutine", new FrozenTable("coroutine", coroutines.library()));
        addStock(library);
        new HostBinding(host, guard, faults).addTo(library, host);
        LuaTable metatable = new LuaTable();
        metatable.set(LuaValue.INDEX, new FrozenTable("the library", library));
        metatable.set(LuaValue.METATABLE, LuaValue.FALSE);
        globals.setmetatable(metatable);
        return new State(globals, base, coroutines);
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

    @Override
    public ScriptResult run(Script script, Consumer<String> output) {
        state.base.printTo(output);
        try {
            guard.begin();
            Varargs values = new LuaClosure(compiler.compile(script), state.globals).invoke(LuaValue.NONE);
            guard.rethrow();
            return new ScriptResult.Done(texts(values));
        } catch (Compiler.NotCompiled refusal) {
            return new ScriptResult.Failed(refusal.error);
        } catch (LuaError error) {
            return new ScriptResult.Failed(described(script, error));
        } catch (Stopped stop) {
            return new ScriptResult.Failed(stopped(script, stop));
        } catch (StackOverflowError overflow) {
            return failed(script, Kind.RUNTIME, "stack overflow: calls within calls without end");
        } catch (OutOfMemoryError overflow) {
            beginAnew();
            return failed(script, Kind.MEMORY, "there is no memory left for scripts; the script's globals are gone");
        } finally {
            state.coroutines.endAll();
            guard.end();
        }
    }

    private ScriptResult failed(Script script, Kind kind, String message) {
        return new ScriptResult.Failed(located(script, kind, guard.position(1), message, ""));
    }

    private ScriptError stopped(Script script, Stopped stop) {
        if (stop.kind == Kind.MEMORY) {
            beginAnew();
        }
        return located(
                script,
                stop.kind,
                stop.where,
                stop.reason,
                stop.kind == Kind.MEMORY ? "The globals that scripts had set are gone." : "");
    }

    /** What was allocated may still be held by globals. */
    private void beginAnew() {
        state.coroutines.endAll();
        state = newState();
        guard.letGo();
    }

    private ScriptError described(Script script, LuaError error) {
        if (Errors.isFault(error)) {
            faults.report("running the script " + script.name(), error);
        }
        return errors.described(script, error);
    }

    private static ScriptError located(
            Script script, Kind kind, @Nullable Position where, String message, String hint) {
        return where == null
                ? ScriptError.of(kind, script.name(), message, hint)
                : Errors.at(script, kind, where, Optional.empty(), message, hint);
    }

    private static List<String> texts(Varargs values) {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= values.narg(); i++) {
            texts.add(BaseFunctions.text(values.arg(i)).tojstring());
        }
        return texts;
    }

    @Override
    public void stop() {
        guard.stop();
    }

    @Override
    public void close() {
        state.coroutines.endAll();
    }
}
