package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.graph.OutputGauges;
import org.videotracker.engine.live.Buffering;
import org.videotracker.engine.live.LiveSettings;
import org.videotracker.engine.live.Performance;
import org.videotracker.engine.render.FrameRate;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.script.lua.runtime.Script;

/** Callbacks on the script thread, while sound is rendered ahead of a device. */
class LiveScriptsTest {
    private static final double BEATS = 6;
    private static final String SET = """
            for row = 0, 15 do step("P0", row, {index = 0}) end
            block("lead", function()
              engine:getClock():onBeat(function(beat)
                for row = 0, 15 do step("P0", row, {index = beat % 2}) end
              end)
            end)
            engine:every(1.5, function(beat) setParam("multiSampler1", "voices", 1 + beat) end)
            local sampler = engine:getModuleRegistry():getModule("multiSampler1")
            engine:every(0.7, function(beat)
              if beat > 0 then sampler:trigger({index = 1, beats = 0.2}) end
            end)
            onTrigger("multiSampler1", function(t)
              if t.row == 9 then step("P0", 10, {index = 1}) end
            end)
            """;

    private static List<String> offline() {
        try (Show show = new Show()) {
            show.applied(SET);
            return List.copyOf(show.render(BEATS).triggers);
        }
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("this should have happened by now").isLessThan(deadline);
            LockSupport.parkNanos(50_000);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {128, 512})
    void whatCallbacksDoLiveIsWhatTheyDoOffline(int block) {
        List<String> expected = offline();
        try (Show show = new Show()) {
            show.stage.close();
            show.run(new Play());
            Buffering buffering = new Buffering(block, 3);
            try (LuaScripts scripts = new LuaScripts(show.setup)) {
                var evaluation = scripts.evaluate(new Script("set.lua", SET), show.printed::add);
                await(() -> {
                    show.engine.pump();
                    return evaluation.isDone();
                });
                assertThat(evaluation.join()).isInstanceOf(Evaluation.Applied.class);
                try (Performance performance = perform(show, buffering)) {
                    play(scripts, performance, buffering);
                }
                assertThat(scripts.skippedCalls()).isZero();
            }
            assertThat(show.reports).isEmpty();
            assertThat(show.triggers.subList(0, expected.size())).isEqualTo(expected);
        }
    }

    private static Performance perform(Show show, Buffering buffering) {
        return new Performance(new Performance.Setup(
                show.engine,
                show.audio,
                64,
                32,
                new LiveSettings(48_000, new FrameRate(30, 1), buffering),
                new OutputGauges(),
                () -> {},
                () -> {},
                System::nanoTime,
                show.setup.faults()));
    }

    /** The device goes on when all have done what they have to do. */
    private static void play(LuaScripts scripts, Performance performance, Buffering buffering) {
        float[] left = new float[buffering.blockFrames()];
        float[] right = new float[buffering.blockFrames()];
        for (long at = 0; at < BEATS * Show.FRAMES_PER_BEAT; at += buffering.blockFrames()) {
            long read = performance.sound().readFrames();
            await(() ->
                    performance.sound().renderedFrames() - read + buffering.blockFrames() > buffering.aheadFrames());
            scripts.evaluate(new Script("nothing", ""), 0, 0, line -> {}).join();
            performance.engine().closeGroup().join();
            performance.sound().pull(left, right, buffering.blockFrames());
        }
    }
}
