package org.videotracker.script.lua.luaj;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.luaj.vm2.LuaClosure;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Prototype;
import org.luaj.vm2.Varargs;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.script.lua.runtime.Budget;
import org.videotracker.script.lua.runtime.Host;
import org.videotracker.script.lua.runtime.Program;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;
import org.videotracker.script.lua.runtime.ScriptFunction;
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
    private final ScriptLimits limits;
    private final Guard guard;
    private final Errors errors;
    private final Endings endings;
    private final Compiler compiler;
    private final LivingLines lines = new LivingLines();
    private State state;

    /** @param faults is told of errors that are the program's and not the scripts' */
    public LuaJRuntime(Host host, ScriptLimits limits, FaultSink faults) {
        this.host = host;
        this.faults = faults;
        this.limits = limits;
        guard = new Guard(limits);
        errors = new Errors(guard);
        endings = new Endings(guard, errors, faults);
        compiler = new Compiler(guard);
        StringFunctions.seal();
        state = newState();
    }

    private State newState() {
        return new State(host, guard, errors, endings, faults);
    }

    @Override
    public ScriptResult run(Program program, Consumer<String> output, IntConsumer beginning) {
        State of = state;
        Optional<Environment> environment = of.environment(program);
        LuaTable place = environment.isPresent() ? environment.get() : of.globals();
        Optional<Kept> own = environment.map(Kept::new);
        Kept globals = new Kept(of.globals());
        ScriptResult result = guarded(program.script().name(), limits.ofScript(), output, () -> {
            endings.know(program.script());
            lines.follow(program.script());
            List<Prototype> pieces = compiled(program);
            environment.ifPresent(names -> names.declare(program.locals()));
            Varargs values = LuaValue.NONE;
            for (int i = 0; i < pieces.size(); i++) {
                beginning.accept(i);
                LuaClosure piece = State.function(pieces.get(i), of.globals(), place);
                values = piece.invoke(LuaValue.NONE);
                guard.rethrow();
            }
            return new ScriptResult.Done(texts(values));
        });
        if (result instanceof ScriptResult.Failed && of.isAlive()) {
            own.ifPresent(Kept::restore);
            globals.restore();
        }
        return result;
    }

    @Override
    public ScriptResult call(ScriptFunction function, Budget budget, List<Object> arguments, Consumer<String> output) {
        LeftFunction left = (LeftFunction) function;
        if (!left.isAlive()) {
            return new ScriptResult.Failed(ScriptError.of(
                    Kind.MEMORY, left.script(), "the function is gone with all that scripts had set", "Run it again."));
        }
        return guarded(left.script(), budget, output, () -> {
            left.invoke(arguments);
            guard.rethrow();
            return ScriptResult.Done.NOTHING;
        });
    }

    /** What goes on in a run. */
    private interface Work {
        ScriptResult work() throws Compiler.NotCompiled;
    }

    private ScriptResult guarded(String script, Budget budget, Consumer<String> output, Work work) {
        state.base().printTo(output);
        try {
            guard.begin(budget);
            return work.work();
        } catch (Compiler.NotCompiled refusal) {
            return new ScriptResult.Failed(refusal.error);
        } catch (LuaError error) {
            return new ScriptResult.Failed(endings.described(script, error));
        } catch (Stopped stop) {
            return new ScriptResult.Failed(stopped(script, stop, budget));
        } catch (StackOverflowError overflow) {
            return new ScriptResult.Failed(endings.overflow(script));
        } catch (OutOfMemoryError overflow) {
            beginAnew();
            return new ScriptResult.Failed(endings.here(
                    script, Kind.MEMORY, "there is no memory left for scripts; the script's globals are gone"));
        } finally {
            state.coroutines().endAll();
            guard.end();
        }
    }

    private List<Prototype> compiled(Program program) throws Compiler.NotCompiled {
        List<Prototype> pieces = new ArrayList<>();
        for (Program.Piece piece : program.pieces()) {
            pieces.add(compiler.compile(program.script(), piece));
        }
        pieces.forEach(piece -> lines.add(program.script(), piece));
        return pieces;
    }

    /** What a run that used up its own memory has left is little if that was; if the heap is full, it never is. */
    private ScriptError stopped(String script, Stopped stop, Budget budget) {
        ScriptError error = endings.described(script, stop);
        if (stop.kind != Kind.MEMORY || !stop.isOfHeap && !budget.isAll()) {
            return error;
        }
        beginAnew();
        return error.withHint("The globals that scripts had set are gone.");
    }

    /** What was allocated may still be held by globals. */
    private void beginAnew() {
        state.abandon();
        state = newState();
        guard.letGo();
    }

    private static List<String> texts(Varargs values) {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= values.narg(); i++) {
            texts.add(Texts.java(BaseFunctions.text(values.arg(i))));
        }
        return texts;
    }

    @Override
    public void stop() {
        guard.stop();
    }

    @Override
    public void close() {
        state.abandon();
    }
}
