package org.videotracker.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.app.failure.BadInput;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.clip.ClipSource;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.graph.Unplayable;
import org.videotracker.engine.graph.VideoGraph;
import org.videotracker.engine.render.OfflineRenderer;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.media.playback.MediaLostException;
import org.videotracker.script.lua.Evaluation;

/**
 * An engine with all that plays a piece, for one offline rendering.
 *
 * @param engine holds the session that was saved, until the script is evaluated
 * @param renderer plays it
 * @param audio its sound
 * @param video its pictures
 * @param script what takes part, if anything does
 * @param faults what went wrong in the program meanwhile, for the person who watches
 */
record Stage(
        Engine engine,
        OfflineRenderer renderer,
        AudioGraph audio,
        VideoGraph video,
        Optional<PlayingScript> script,
        List<String> faults)
        implements AutoCloseable {

    /** @param blockFrames how many sample frames are rendered at a time */
    static Stage of(Piece piece, ClipSource clips, RenderOptions.Size size, int sampleRate, int blockFrames) {
        List<String> faults = new ArrayList<>();
        FaultSink sink = (place, fault) -> faults.add(sentence(place, fault));
        Engine engine = new Engine(piece.written(), sink);
        AudioGraph audio = new AudioGraph(
                BuiltInModules.kinds(Kernels.fastest()),
                new Surroundings(sampleRate, size.width(), size.height(), 0),
                clips,
                sink);
        engine.performWith(audio);
        Optional<PlayingScript> script = piece.script().map(text -> new PlayingScript(engine, audio, sink));
        OfflineRenderer renderer = new OfflineRenderer(engine, audio, sampleRate, blockFrames);
        script.map(PlayingScript::conductor).ifPresent(renderer::conductedBy);
        return new Stage(engine, renderer, audio, new VideoGraph(audio, size.width(), size.height()), script, faults);
    }

    /** Makes of the session what it was in the rehearsal. */
    void begin(Piece piece) {
        piece.script().ifPresent(text -> {
            Evaluation evaluation = script.orElseThrow().evaluate(text);
            if (evaluation instanceof Evaluation.Failed
                    || !engine.snapshot().session().saysTheSameAs(piece.session())) {
                throw new BadInput(
                        text.name() + " does something else each time that it is evaluated, so that no rendering"
                                + " of it would be like another. Do without what tostring shows of tables and functions, and"
                                + " without what takes seconds.");
            }
        });
    }

    @Override
    public void close() {
        script.ifPresent(PlayingScript::close);
    }

    private static String sentence(String place, Throwable fault) {
        return fault instanceof MediaLostException || fault instanceof Unplayable
                ? String.valueOf(fault.getMessage())
                : "This is a bug in videoTracker: " + place + ": " + fault;
    }
}
