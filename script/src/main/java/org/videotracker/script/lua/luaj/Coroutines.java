package org.videotracker.script.lua.luaj;

import java.util.HashSet;
import java.util.Set;
import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaThread;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** The library {@code coroutine}, and all coroutines that have begun and not ended. */
final class Coroutines {
    private final Globals globals;
    private final Guard guard;
    private final Errors errors;
    private final Set<Coroutine> living = new HashSet<>();

    Coroutines(Globals globals, Guard guard, Errors errors) {
        this.globals = globals;
        this.guard = guard;
        this.errors = errors;
    }

    LuaTable library() {
        LuaTable library = new LuaTable();
        BaseFunctions.add(library, "create", a -> create(a.checkfunction(1)));
        BaseFunctions.add(library, "resume", this::resume);
        BaseFunctions.add(library, "yield", this::yield);
        BaseFunctions.add(library, "wrap", this::wrap);
        BaseFunctions.add(
                library, "status", a -> LuaValue.valueOf(a.checkthread(1).getStatus()));
        BaseFunctions.add(
                library,
                "running",
                a -> LuaValue.varargsOf(globals.running, LuaValue.valueOf(globals.running.isMainThread())));
        return library;
    }

    private Coroutine create(LuaValue function) {
        return new Coroutine(globals, function, guard, this);
    }

    private Varargs resume(Varargs arguments) {
        Coroutine coroutine = (Coroutine) own(arguments.checkthread(1));
        try {
            return LuaValue.varargsOf(LuaValue.TRUE, coroutine.resumeOrThrow(arguments.subargs(2)));
        } catch (LuaError error) {
            guard.rethrow();
            return LuaValue.varargsOf(LuaValue.FALSE, errors.value(error));
        }
    }

    private static LuaThread own(LuaThread thread) {
        if (!(thread instanceof Coroutine)) {
            throw new LuaError("cannot resume non-suspended coroutine");
        }
        return thread;
    }

    private Varargs yield(Varargs arguments) {
        if (globals.running instanceof Coroutine coroutine) {
            return coroutine.yield(arguments);
        }
        throw new LuaError("attempt to yield from outside a coroutine");
    }

    private Varargs wrap(Varargs arguments) {
        Coroutine coroutine = create(arguments.checkfunction(1));
        return new NativeFunction("wrap", coroutine::resumeOrThrow);
    }

    void began(Coroutine coroutine) {
        if (living.size() >= guard.limits.coroutines()) {
            throw new LuaError("at most " + guard.limits.coroutines()
                    + " coroutines can have begun and not ended at the same time");
        }
        living.add(coroutine);
    }

    void ended(Coroutine coroutine) {
        living.remove(coroutine);
    }

    /** Ends all; called when a run has ended. */
    void endAll() {
        for (Coroutine coroutine : Set.copyOf(living)) {
            coroutine.abandon();
        }
        living.clear();
    }
}
