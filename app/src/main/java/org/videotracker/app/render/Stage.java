package org.videotracker.app.render;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.clip.ClipSource;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.graph.VideoGraph;
import org.videotracker.engine.render.OfflineRenderer;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.media.playback.MediaLostException;
import org.videotracker.model.session.Session;

/**
 * An engine with all that plays its session, for one offline rendering.
 *
 * @param engine holds it
 * @param renderer plays it
 * @param audio its sound
 * @param video its pictures
 * @param faults what went wrong in the program meanwhile, for the person who watches
 */
record Stage(Engine engine, OfflineRenderer renderer, AudioGraph audio, VideoGraph video, List<String> faults) {

    /** @param blockFrames how many sample frames are rendered at a time */
    static Stage of(Session session, ClipSource clips, RenderOptions.Size size, int sampleRate, int blockFrames) {
        List<String> faults = new ArrayList<>();
        FaultSink sink = (place, fault) -> faults.add(sentence(place, fault));
        Engine engine = new Engine(session, sink);
        AudioGraph audio = new AudioGraph(
                BuiltInModules.kinds(Kernels.fastest()),
                new Surroundings(sampleRate, size.width(), size.height(), 0),
                clips,
                sink);
        engine.performWith(audio);
        return new Stage(
                engine,
                new OfflineRenderer(engine, audio, sampleRate, blockFrames),
                audio,
                new VideoGraph(audio, size.width(), size.height()),
                faults);
    }

    private static String sentence(String place, Throwable fault) {
        return fault instanceof MediaLostException
                ? String.valueOf(fault.getMessage())
                : "This is a bug in videoTracker: " + place + ": " + fault;
    }
}
