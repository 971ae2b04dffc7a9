package org.videotracker.bench.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.videotracker.bench.live.PacedWork;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.live.Performance;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.script.lua.Evaluation;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.LuaSetup;
import org.videotracker.script.lua.PlayedMusic;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;
import org.videotracker.script.lua.runtime.ScriptLimits;

/**
 * A live-coder: a script whose callbacks edit on each beat and trigger, of which a block is changed every second; and now and then
 * a script that never ends, or takes all the memory that it gets. Used by one thread.
 */
final class ScriptLoad implements PacedWork.Work, AutoCloseable {
    static final long PERIOD_NANOS = 1_000_000_000;

    /** What only the scripts edit: a sampler and a pattern of this name. */
    private static final String NAME = "soakScript";

    private static final String ORIGIN = "soak-scripts";
    private static final int TURNS_BETWEEN_HOSTILE = 10;
    private static final String CALLS = "local n = calls or 0\ncalls = 0\nreturn n";
    private static final List<String> HOSTILE = List.of(
            "while true do end",
            "local t = {} while true do t[#t + 1] = ('x'):rep(1000) .. #t end",
            "while true do pcall(error, 'again') end",
            "engine:getClock():onBeat(function() while true do end end)");

    private final PlayedMusic music;
    private final LuaScripts scripts;
    private final String listening;
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private int turn;
    private long evaluations;
    private long stopped;
    private long calls;

    private ScriptLoad(Performance performance, String listening) {
        Engine engine = performance.engine();
        this.listening = listening;
        music = new PlayedMusic(performance.audio(), performance::passedOn);
        scripts = new LuaScripts(LuaSetup.of(
                        engine,
                        BuiltInModules.catalog(),
                        () -> new ModuleId(UUID.randomUUID()),
                        ScriptLimits.DEFAULT,
                        (place, fault) -> broken.add("A script met a fault of the program: " + place + ": " + fault))
                .withMusic(music));
    }

    /** Makes what the scripts edit. */
    static ScriptLoad begin(EditLedger ledger, Performance performance) {
        Catalog catalog = BuiltInModules.catalog();
        ledger.submit(new Batch(
                        List.of(
                                new AddModule(
                                        new ModuleId(new UUID(7, 8)),
                                        catalog.type("MultiSampler").orElseThrow(),
                                        Optional.of(NAME),
                                        true),
                                new CreatePattern(Optional.of(NAME), 16)),
                        ORIGIN,
                        "prepare scripts",
                        Optional.empty()))
                .join();
        String listening = performance.engine().snapshot().session().modules().inOrder().stream()
                .filter(module -> module.type().name().equals("TrackerSequencer"))
                .map(Module::name)
                .map(name -> "onTrigger(\"" + name + "\", hit)\n")
                .collect(Collectors.joining());
        return new ScriptLoad(performance, listening);
    }

    /** Those differences that are no edits of the scripts, of which the ledger knows nothing. */
    static List<String> withoutOwn(List<String> paths) {
        return paths.stream()
                .filter(path -> !path.startsWith(NAME + ".") && !path.startsWith("pattern:" + NAME + "."))
                .toList();
    }

    private String text() {
        return """
                local function hit(trigger)
                  calls = (calls or 0) + 1
                  step("%1$s", calls %% 16, {index = calls %% 4})
                end
                %2$s
                engine:getClock():onBeat(function(beat)
                  calls = (calls or 0) + 1
                  setParam("%1$s", "masterVolume", beat %% 4 / 4)
                end)
                block("fill", function()
                  for row = 0, 15 do step("%1$s", row, {index = (row + %3$d) %% 4}) end
                  engine:every(0.5, function() setParam("%1$s", "releaseMs", %3$d %% 500) end)
                end)
                """.formatted(NAME, listening, turn);
    }

    @Override
    public void once() {
        calls += callsSinceLast();
        expectApplied(scripts.update(new Script("soak.lua", text()), line -> {}).join());
        evaluations++;
        if (turn % TURNS_BETWEEN_HOSTILE == TURNS_BETWEEN_HOSTILE - 1) {
            attack(HOSTILE.get(turn / TURNS_BETWEEN_HOSTILE % HOSTILE.size()));
        }
        turn++;
    }

    /** They are forgotten with the memory of a script that took too much. */
    private long callsSinceLast() {
        Evaluation counted =
                scripts.evaluate(new Script("count.lua", CALLS), line -> {}).join();
        expectApplied(counted);
        return counted instanceof Evaluation.Applied applied
                ? (long) Double.parseDouble(applied.values().getFirst())
                : 0;
    }

    private void attack(String hostile) {
        Evaluation ended =
                scripts.evaluate(new Script("hostile.lua", hostile), line -> {}).join();
        boolean isStopped = ended instanceof Evaluation.Failed(ScriptError error)
                && (error.kind() == Kind.TIME || error.kind() == Kind.MEMORY);
        boolean isCallback = ended instanceof Evaluation.Applied && hostile.contains("onBeat");
        if (isStopped || isCallback) {
            stopped++;
        } else {
            broken.add("A hostile script was not stopped: " + ended + ".");
        }
    }

    /** Others edit too, so that what a script wants may no longer be possible. */
    private void expectApplied(Evaluation evaluation) {
        if (evaluation instanceof Evaluation.Failed(ScriptError error) && error.kind() != Kind.CONFLICT) {
            broken.add("The live script could not be evaluated: " + error.text());
        }
    }

    /** What is known at the end. */
    SoakReport.Scripts report() {
        return new SoakReport.Scripts(evaluations, stopped, calls, scripts.skippedCalls(), music.missedTriggers());
    }

    /** What went wrong in the scripts, in sentences. */
    List<String> broken() {
        return new ArrayList<>(broken);
    }

    @Override
    public void close() {
        scripts.close();
        music.close();
    }
}
