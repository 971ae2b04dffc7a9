package org.videotracker.bench.work;

import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.graph.VideoGraph;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.session.Session;

/**
 * An engine with the graphs that play its session, in which every sample is one clip.
 *
 * @param engine holds the session
 * @param audio its sound
 * @param video its pictures
 */
public record Stage(Engine engine, AudioGraph audio, VideoGraph video) {
    public static final int SAMPLE_RATE = 48_000;

    private static final FaultSink FAIL = (place, fault) -> {
        throw new IllegalStateException(place, fault);
    };

    public static Stage of(Session session, Clip clip, int width, int height) {
        Engine engine = new Engine(session, FAIL);
        AudioGraph audio = new AudioGraph(
                BuiltInModules.kinds(Kernels.fastest()),
                new Surroundings(SAMPLE_RATE, width, height, 0),
                asset -> clip,
                FAIL);
        engine.performWith(audio);
        return new Stage(engine, audio, new VideoGraph(audio, width, height));
    }

    /** For edits: the session is compiled for playing, with a small canvas, since nobody looks. */
    public static Stage forEdits(Session session) {
        return of(session, new Clip(new Noise(SAMPLE_RATE, SAMPLE_RATE, 1), null), 64, 36);
    }
}
