package org.videotracker.app.play;

import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.OutputGauges;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.live.Buffering;
import org.videotracker.engine.live.LiveSettings;
import org.videotracker.engine.live.Performance;
import org.videotracker.engine.render.FrameRate;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.session.Session;

/** A performance of nothing, for devices to pull from. */
final class SilentPerformance {
    private static final FaultSink FAIL = (place, fault) -> {
        throw new AssertionError(place, fault);
    };

    private SilentPerformance() {}

    static Performance begin(int sampleRate) {
        Engine engine = new Engine(Session.EMPTY, FAIL);
        AudioGraph audio = new AudioGraph(
                BuiltInModules.kinds(Kernels.scalar()), new Surroundings(sampleRate, 16, 16, 0), asset -> null, FAIL);
        engine.performWith(audio);
        return new Performance(new Performance.Setup(
                engine,
                audio,
                16,
                16,
                new LiveSettings(sampleRate, new FrameRate(30, 1), new Buffering(256, 3)),
                new OutputGauges(),
                () -> {},
                () -> {},
                System::nanoTime,
                FAIL));
    }
}
