package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.render.Conductor;
import org.videotracker.engine.render.OfflineRenderer;
import org.videotracker.engine.render.RenderSpan;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptLimits;

/**
 * A new project that is rendered, and the scripts that take part: 120 beats per minute, so that a beat has 24000 frames, and a
 * sampler with a loud and a soft click. All of it happens on the test's own thread.
 */
final class Show implements AutoCloseable {
    static final int FRAMES_PER_BEAT = 24_000;
    private static final int RATE = 48_000;

    final List<String> printed = new CopyOnWriteArrayList<>();
    final List<ScriptReport> reports = new CopyOnWriteArrayList<>();
    /** Frame, pattern row and sample of each onset. */
    final List<String> triggers = new CopyOnWriteArrayList<>();

    final Engine engine;
    final LuaSetup setup;
    final LuaStage stage;
    final AudioGraph audio;
    final List<String> faults = new CopyOnWriteArrayList<>();
    private final Catalog catalog = BuiltInModules.catalog();
    private final AtomicLong ids = new AtomicLong();
    private final Map<AssetId, Clip> clips = new HashMap<>();
    private final Map<Long, Runnable> actions = new HashMap<>();
    private final PlayedMusic music;
    private float[] sound = {};
    private long longestCallNanos;

    Show() {
        this(ScriptLimits.DEFAULT.withCallbackTime(Duration.ofSeconds(2))); // the first calls are slow
    }

    Show(ScriptLimits limits) {
        engine = new Engine(NewSession.create(catalog, this::id), this::fault);
        audio = new AudioGraph(
                BuiltInModules.kinds(Kernels.scalar()), new Surroundings(RATE, 64, 32, 0), clips::get, this::fault);
        engine.performWith(audio);
        audio.tapTriggers((sequencer, trigger) -> {
            if (trigger.kind == Trigger.Kind.ONSET) {
                triggers.add(trigger.frame + " " + trigger.step + " " + trigger.index);
            }
        });
        addClick(1);
        addClick(0.25f);
        music = new PlayedMusic(audio);
        setup = LuaSetup.of(engine, catalog, this::id, limits, this::fault)
                .withMusic(music)
                .withListener(this::hear);
        stage = new LuaStage(setup, () -> {});
    }

    private void hear(ScriptReport report) {
        if (report instanceof ScriptReport.Printed(String line)) {
            printed.add(line);
        } else {
            reports.add(report);
        }
    }

    private void fault(String place, Throwable fault) {
        faults.add(place + ": " + fault);
    }

    private ModuleId id() {
        return new ModuleId(new UUID(0, ids.incrementAndGet()));
    }

    private void addClick(float level) {
        AssetId id = new AssetId(String.format("%032x", clips.size() + 1));
        clips.put(id, new Clip(new Click(level), null));
        ModuleId sampler =
                session().modules().named("multiSampler1").orElseThrow().id();
        Asset asset = new Asset(
                id, "click" + clips.size(), "", Optional.of(new Asset.Sound("a", "a", 480, 1, RATE)), Optional.empty());
        run(new PutAsset(asset), new AddSample(sampler, id, Optional.empty()));
    }

    /** One sample, then silence. */
    private record Click(float level) implements AudioClip {
        @Override
        public int channels() {
            return 1;
        }

        @Override
        public int sampleRate() {
            return RATE;
        }

        @Override
        public long frames() {
            return 480;
        }

        @Override
        public void read(int channel, long frame, float[] into, int offset, int count) {
            for (int i = 0; i < count; i++) {
                into[offset + i] = frame + i == 0 ? level : 0;
            }
        }
    }

    void run(Command... commands) {
        engine.submit(Batch.of("test", commands));
        engine.pump();
    }

    Session session() {
        return engine.snapshot().session();
    }

    double parameter(String name) {
        return session().modules().named("multiSampler1").orElseThrow().number(name);
    }

    CompletableFuture<Evaluation> begin(String name, Part part, String text) {
        return stage.evaluate(new Script(name, text), part, printed::add);
    }

    private Evaluation evaluate(Part part, String text) {
        CompletableFuture<Evaluation> evaluation = begin("set.lua", part, text);
        while (!evaluation.isDone() && engine.pump() > 0) {
            // until it is seen
        }
        stage.work();
        return evaluation.join();
    }

    /** Evaluates a text whole, at once. */
    Evaluation.Applied applied(String text) {
        return applied(Part.WHOLE, text);
    }

    /** Evaluates what has changed, at once. */
    Evaluation.Applied updated(String text) {
        return applied(Part.CHANGED, text);
    }

    private Evaluation.Applied applied(Part part, String text) {
        Evaluation evaluation = evaluate(part, text);
        assertThat(evaluation).as(text).isInstanceOf(Evaluation.Applied.class);
        return (Evaluation.Applied) evaluation;
    }

    ScriptError error(Part part, String text) {
        Evaluation evaluation = evaluate(part, text);
        assertThat(evaluation).as(text).isInstanceOf(Evaluation.Failed.class);
        return ((Evaluation.Failed) evaluation).error();
    }

    /** Does something during the rendering, after the block that holds this beat. */
    void at(double beat, Runnable action) {
        actions.put(Math.round(beat * FRAMES_PER_BEAT), action);
    }

    /** Plays from the beginning. */
    Show render(double beats) {
        return render(beats, 512);
    }

    Show render(double beats, int block) {
        int frames = (int) Math.round(beats * FRAMES_PER_BEAT);
        sound = new float[frames];
        int[] written = {0};
        try {
            new OfflineRenderer(engine, audio, RATE, block)
                    .conductedBy(conductor)
                    .render(
                            new RenderSpan(0, frames, frames),
                            (left, right, count) -> {
                                System.arraycopy(left, 0, sound, written[0], count);
                                written[0] += count;
                            },
                            null,
                            this::act);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return this;
    }

    private final Conductor conductor = new Conductor() {
        @Override
        public double nextBeat() {
            return stage.nextBeat();
        }

        @Override
        public void reach(double beat) {
            long begin = System.nanoTime();
            new LuaConductor(stage).reach(beat);
            longestCallNanos = Math.max(longestCallNanos, System.nanoTime() - begin);
        }

        @Override
        public void rendered() {
            new LuaConductor(stage).rendered();
        }
    };

    /** The longest time that the callbacks of a beat took. */
    long longestCallMs() {
        return longestCallNanos / 1_000_000;
    }

    private void act(long frame) {
        actions.entrySet().stream()
                .filter(action -> action.getKey() <= frame)
                .sorted(Map.Entry.comparingByKey())
                .toList()
                .forEach(action -> {
                    actions.remove(action.getKey());
                    action.getValue().run();
                });
    }

    float[] sound() {
        return sound;
    }

    @Override
    public void close() {
        stage.close();
        music.close();
        assertThat(faults).isEmpty();
    }
}
