package org.videotracker.script.lua;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.videotracker.engine.event.PlayedTrigger;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.cycle.SourceRange;
import org.videotracker.script.lua.roster.Callback;
import org.videotracker.script.lua.roster.Cue;
import org.videotracker.script.lua.roster.Roster;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.source.NotationPlaces;

/**
 * Evaluates scripts and calls their callbacks, without a thread of its own: offline the loop that renders owns it, live the
 * script thread.
 */
public final class LuaStage implements AutoCloseable {
    /** Time enough for a script to be told of a trigger and to answer. */
    private static final double ANSWER_MS = 40;

    private static final double TOLERANCE = 1e-6;

    private final LuaSetup setup;
    private final Standing standing;
    private final Desk desk;
    private final Evaluated evaluated;
    private final CallbackRunner runner;
    private final Evaluator evaluator;
    private final Agenda agenda = new Agenda();
    private final StateWatch watch;

    /**
     * Those who own it are told when there is something to do.
     *
     * @param wakeUp called by any thread; never waits
     */
    public LuaStage(LuaSetup setup, Runnable wakeUp) {
        this.setup = setup;
        standing = new Standing(setup.engine(), setup.music(), wakeUp);
        evaluated = new Evaluated(setup.limits().sourceBytes());
        desk = new Desk(setup, standing, evaluated::clear);
        runner = new CallbackRunner(setup, desk, standing, evaluated);
        evaluator = new Evaluator(desk, standing, evaluated, setup.quantum());
        watch = new StateWatch(setup, standing, runner);
        setup.music().wakeWith(wakeUp);
    }

    /** Makes the interpreter, with all that scripts can call. Otherwise the first script waits for that. */
    void makeReady() {
        desk.makeReady();
    }

    /** Evaluates a whole text at once; the future completes when the engine was pumped, at a boundary if the script wants so. */
    public CompletableFuture<Evaluation> evaluate(Script script, Consumer<String> output) {
        return evaluate(script, Part.WHOLE, output);
    }

    /** As {@link LuaScripts#update}, at once. */
    public CompletableFuture<Evaluation> update(Script script, Consumer<String> output) {
        return evaluate(script, Part.CHANGED, output);
    }

    CompletableFuture<Evaluation> evaluate(Script script, Part part, Consumer<String> output) {
        return evaluator.evaluate(script, part, output);
    }

    /**
     * Does all that is to be done at present.
     *
     * @return how much that was
     */
    public int work() {
        int done = standing.settle() + watch.tell() + callForTriggers() + callForBeats(0);
        setup.music().wakeBefore(nextBeat());
        return done;
    }

    /** The next beat for which there is something to do; infinite if there is none. */
    public double nextBeat() {
        Music.Reading now = setup.music().read();
        double call =
                agenda.first(standing.roster(), now).map(Agenda.Entry::beat).orElse(Double.POSITIVE_INFINITY);
        return Math.min(call, standing.nextBeat());
    }

    /**
     * Does what is to be done at a beat: that at which the loop stands that renders.
     *
     * @return how many were called
     */
    public int reach(double beat) {
        standing.settle();
        return callForBeats(beat);
    }

    private int callForBeats(double atLeast) {
        Music.Reading now = setup.music().read();
        double horizon = Math.max(atLeast, now.beat() + now.beats(setup.music().leadMs()));
        int calls = 0;
        while (now.isPlaying()) {
            Optional<Agenda.Entry> first = agenda.first(standing.roster(), now);
            double beat = first.map(Agenda.Entry::beat).orElse(Double.POSITIVE_INFINITY);
            double change = standing.nextBeat();
            if (Math.min(beat, change) > horizon + TOLERANCE) {
                break;
            }
            if (change <= beat) {
                standing.prepare(change);
            } else {
                call(first.orElseThrow());
                calls++;
            }
        }
        return calls;
    }

    private void call(Agenda.Entry entry) {
        agenda.called(entry);
        if (entry.callback().cue() instanceof Cue.After) {
            standing.roster(standing.roster().without(entry.callback().id()));
        }
        runner.call(entry.callback(), List.of(entry.beat()), When.at(entry.beat()));
    }

    private int callForTriggers() {
        int calls = 0;
        for (PlayedTrigger trigger : setup.music().drainTriggers()) {
            List<Module> targets = trigger.targets(setup.engine().snapshot().session());
            for (Callback callback : standing.roster().active()) {
                if (callback.cue() instanceof Cue.Trigger(ModuleId module) && concerns(trigger, targets, module)) {
                    runner.call(callback, List.of(table(trigger, targets)), momentAfter(trigger));
                    calls++;
                }
            }
        }
        return calls;
    }

    private static boolean concerns(PlayedTrigger trigger, List<Module> targets, ModuleId module) {
        return trigger.source().id().equals(module)
                || targets.stream().anyMatch(target -> target.id().equals(module));
    }

    /** Always the same time after the trigger, so that it is the same each time. */
    private When momentAfter(PlayedTrigger trigger) {
        Music.Reading now = setup.music().read();
        double lag = now.beats(ANSWER_MS);
        boolean isRecent = Math.abs(now.beat() - trigger.beat()) <= lag;
        return now.isPlaying() && isRecent ? When.at(trigger.beat() + lag) : When.NOW;
    }

    private static Map<String, Object> table(PlayedTrigger trigger, List<Module> targets) {
        Map<String, Object> table = new LinkedHashMap<>();
        if (!trigger.isByHand()) {
            table.put("sequencer", trigger.source().name());
        }
        table.put("targets", targets.stream().map(Module::name).toList());
        table.put("pattern", trigger.pattern());
        putUnlessNone(table, "row", trigger.row());
        if (!trigger.sample().isEmpty()) {
            table.put("sample", trigger.sample());
        }
        putUnlessNone(table, "index", trigger.index());
        putUnlessNone(table, "note", trigger.note());
        table.put("volume", trigger.volume());
        table.put("beat", trigger.beat());
        if (!trigger.ranges().isEmpty()) {
            table.put("ranges", trigger.ranges().stream().map(LuaStage::table).toList());
        }
        return table;
    }

    /** As the functions for strings count characters. */
    private static Map<String, Object> table(SourceRange range) {
        return Map.of("notation", range.notation() + 1, "first", range.begin() + 1, "last", range.end());
    }

    private static void putUnlessNone(Map<String, Object> table, String key, int value) {
        if (value != Step.NONE) {
            table.put(key, value);
        }
    }

    /** Where the notations of patterns stand in the texts that were evaluated. Any thread. */
    public NotationPlaces notationPlaces() {
        return evaluated.notationPlaces();
    }

    /** The blocks as they are. Any thread. */
    public List<BlockStatus> blocks() {
        return standing.blocks();
    }

    /** Whether the last script waits for a boundary: others need not wait for it, since they are told what will be then. */
    boolean waits() {
        return standing.latest().map(when -> !when.isNow()).orElse(false);
    }

    /** What stands. */
    Roster roster() {
        return standing.roster();
    }

    /** How many calls of callbacks were left out since they would have come too late. */
    public long skippedCalls() {
        return agenda.skipped();
    }

    /** Stops what runs. Any thread. */
    public void stop() {
        desk.stop();
    }

    @Override
    public void close() {
        desk.close();
    }
}
