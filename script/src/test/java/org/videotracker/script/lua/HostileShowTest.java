package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.graph.OutputGauges;
import org.videotracker.engine.live.BlockTap;
import org.videotracker.engine.live.Buffering;
import org.videotracker.engine.live.LiveSettings;
import org.videotracker.engine.live.Performance;
import org.videotracker.engine.render.FrameRate;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.script.lua.luaj.Hostile;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError.Kind;
import org.videotracker.script.lua.runtime.ScriptLimits;

/** Done-when 3, live: while a set plays in threads of its own, every hostile script is evaluated, and some are left as callbacks. */
class HostileShowTest {
    private static final int RATE = 48_000;
    private static final Buffering BUFFERING = new Buffering(256, 3);
    private static final int LONGEST_SECONDS = 300;
    private static final long HELD_BYTES = 16L << 20;
    private static final int EACH_AS_A_CALLBACK = 9;
    private static final ScriptLimits LIMITS =
            ScriptLimits.DEFAULT.withTime(Duration.ofMillis(100)).withAllocatedBytes(32 << 20);

    private static final String SET = "bpm(240)\nfor row = 0, 15 do step('P0', row, {index = row % 2}) end\n";

    /** Keeps what is rendered. Of the audio thread, until that has ended. */
    private static final class Tape implements BlockTap {
        private final float[] sound = new float[LONGEST_SECONDS * RATE];
        private int first = -1;
        private int end;

        @Override
        public void run(long position, float[] left, float[] right, int count) {
            first = first < 0 ? (int) position : first;
            if (position + count <= sound.length) {
                System.arraycopy(left, 0, sound, (int) position, count);
                end = (int) position + count;
            }
        }
    }

    @Test
    void aSetPlaysOnBitForBitWhateverScriptsDoAndNothingIsHeldAfterThem() throws InterruptedException {
        Tape tape = new Tape();
        try (Show show = new Show(LIMITS)) {
            show.stage.close();
            show.run(new Play());
            try (LuaScripts scripts = new LuaScripts(show.setup)) {
                begin(show, scripts);
                try (Performance performance = perform(show)) {
                    performance.sound().tapBlocks(tape);
                    Thread device = Thread.ofPlatform().daemon().start(() -> pull(performance));
                    evaluate(scripts, "return 1 + 1");
                    long before = held();
                    attack(show, scripts);
                    assertThat(held()).isLessThan(before + HELD_BYTES);
                    device.interrupt();
                    device.join();
                }
            }
        }
        float[] undisturbed = undisturbed(tape.end);
        assertThat(tape.end - tape.first).isGreaterThan(RATE);
        assertThat(Arrays.mismatch(tape.sound, tape.first, tape.end, undisturbed, tape.first, tape.end))
                .isEqualTo(-1);
    }

    /** The set is there before the first frame is rendered, so that both play it from there. */
    private static void begin(Show show, LuaScripts scripts) {
        var set = scripts.evaluate(new Script("set.lua", SET), line -> {});
        await(() -> {
            show.engine.pump();
            return set.isDone();
        });
        assertThat(set.join()).isInstanceOf(Evaluation.Applied.class);
    }

    private static Performance perform(Show show) {
        return new Performance(new Performance.Setup(
                show.engine,
                show.audio,
                64,
                32,
                new LiveSettings(RATE, new FrameRate(30, 1), BUFFERING),
                new OutputGauges(),
                () -> {},
                () -> {},
                System::nanoTime,
                show.setup.faults()));
    }

    /** A device: takes a block whenever it is time to. */
    private static void pull(Performance performance) {
        int frames = BUFFERING.blockFrames();
        float[] left = new float[frames];
        float[] right = new float[frames];
        long began = System.nanoTime();
        for (long taken = 0; !Thread.currentThread().isInterrupted(); taken += frames) {
            long due = began + taken * 1_000_000_000 / RATE;
            while (System.nanoTime() < due && !Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            performance.sound().pull(left, right, frames);
        }
    }

    private static void attack(Show show, LuaScripts scripts) {
        List<Hostile> all = Hostile.all();
        for (Hostile script : all) {
            assertEnds(script, evaluate(scripts, script.source()));
            assertThat(evaluate(scripts, "return 1 + 1"))
                    .isInstanceOfSatisfying(
                            Evaluation.Applied.class,
                            applied -> assertThat(applied.values()).containsExactly("2"));
        }
        IntStream.range(0, all.size())
                .filter(i -> i % EACH_AS_A_CALLBACK == 0)
                .mapToObj(all::get)
                .filter(script ->
                        !script.end().equals("SYNTAX") && !script.end().equals("DONE"))
                .forEach(script -> leave(show, scripts, script));
        assertThat(evaluate(scripts, "return 1 + 1")).isInstanceOf(Evaluation.Applied.class);
    }

    /** Until it was called so often that it is called no more. */
    private static void leave(Show show, LuaScripts scripts, Hostile script) {
        show.reports.clear();
        assertThat(evaluate(scripts, "engine:getClock():onBeat(function(beat)\n" + script.source() + "\nend)"))
                .as(script.name())
                .isInstanceOf(Evaluation.Applied.class);
        await(() -> List.copyOf(show.reports).stream().anyMatch(report -> report instanceof ScriptReport.Paused));
    }

    private static void assertEnds(Hostile script, Evaluation evaluation) {
        if (script.end().equals("DONE")) {
            return; // in time or not
        }
        assertThat(evaluation).as(script.name()).isInstanceOf(Evaluation.Failed.class);
        assertThat(((Evaluation.Failed) evaluation).error().kind())
                .as(script.name())
                .isIn(Kind.valueOf(script.end()), Kind.TIME, Kind.MEMORY);
    }

    private static Evaluation evaluate(LuaScripts scripts, String text) {
        return scripts.evaluate(new Script("hostile.lua", text), line -> {})
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private static float[] undisturbed(int frames) {
        try (Show show = new Show()) {
            show.applied(SET);
            return show.render((double) frames / Show.FRAMES_PER_BEAT).sound();
        }
    }

    private static long held() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("this should have happened by now").isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
