package org.videotracker.engine.live;

import java.util.List;
import org.videotracker.engine.Engine;
import org.videotracker.engine.clip.ClipSource;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Due;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.ModuleKind;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.graph.VideoGraph;
import org.videotracker.engine.render.FrameRate;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.session.Session;

/** An engine of its own, which plays a session to nobody, as fast as one thread can. */
final class PrivateStage {
    private static final String ORIGIN = "warm-up";
    private static final FaultSink NOBODY = (place, fault) -> {
        // whatever fails here fails in the performance too, and is reported there
    };

    private final Engine engine;
    private final AudioGraph audio;
    private final VideoGraph video;
    private final Frame frame;
    private final FrameRate rate;
    private final int sampleRate;
    private final FrameTime time = new FrameTime();
    private long position;
    private long videoFrame;

    PrivateStage(Session session, List<ModuleKind> kinds, Surroundings around, ClipSource clips, FrameRate rate) {
        engine = new Engine(session, NOBODY);
        audio = new AudioGraph(kinds, around, clips, NOBODY);
        engine.performWith(audio);
        video = new VideoGraph(audio, around.width(), around.height());
        frame = new Frame(around.width(), around.height());
        this.rate = rate;
        sampleRate = around.sampleRate();
        submit(new TransportCommand.Play());
    }

    /** Plays on until a picture has been composed, and returns how many there were before. */
    long playPicture() {
        do {
            while (audio.prepare() > 0) {
                // as the engine thread of a performance does
            }
            int frames = audio.arrive(position, (int) (StereoBuffer.CAPACITY - position % StereoBuffer.CAPACITY));
            audio.render(position, frames);
            position += frames;
        } while (rate.startOf(videoFrame, sampleRate) > position);
        video.capture();
        time.set(videoFrame, position, sampleRate);
        video.compose(time, frame);
        return videoFrame++;
    }

    /** Applies commands at once. */
    void submit(Command... commands) {
        submit(Batch.of(ORIGIN, commands));
    }

    /** Applies a batch at once. */
    void submit(Batch batch) {
        submit(batch, Due.NOW);
    }

    /** Applies a batch when it is due, if it is by then. */
    void submit(Batch batch, Due due) {
        engine.submit(batch, due);
        engine.pump();
    }
}
