package org.videotracker.engine.render;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.VideoGraph;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.engine.snapshot.Subscription;
import org.videotracker.engine.time.BeatAlarm;
import org.videotracker.engine.time.MusicalTime;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.transport.PlayState;

/**
 * Plays a session from its beginning as fast as the machine can, and writes a part of it. The thread that calls it is engine,
 * audio and video thread in one. Gives the same samples and pixels each time, on every machine and for every block size.
 */
public final class OfflineRenderer {
    private static final String ORIGIN = "render";

    private final Engine engine;
    private final AudioGraph audio;
    private final int sampleRate;
    private final int blockFrames;
    private final BeatAlarm alarm = new BeatAlarm(() -> rings = true);
    private Conductor conductor = Conductor.NOBODY;
    private double awaited = Double.POSITIVE_INFINITY;
    private boolean rings;
    private PlayState state = PlayState.STOPPED;
    private long jumps;
    private long position;

    /**
     * @param engine its session is played by {@code audio}
     * @param blockFrames how many sample frames pass between two looks at the engine's queue, 1..65536
     */
    public OfflineRenderer(Engine engine, AudioGraph audio, int sampleRate, int blockFrames) {
        this.engine = engine;
        this.audio = audio;
        this.sampleRate = sampleRate;
        this.blockFrames = blockFrames;
    }

    /** Lets somebody take part from the beginning. */
    public OfflineRenderer conductedBy(Conductor newConductor) {
        conductor = newConductor;
        return this;
    }

    /** Where pictures go. */
    public record VideoPath(VideoGraph graph, FrameRate rate, Frame frame, FrameSink sink) {}

    /** Is told how far it is. */
    @FunctionalInterface
    public interface Progress {

        /** @param frame the sample frame that was reached, from 0 to the end of the span */
        void at(long frame) throws IOException;
    }

    /**
     * Plays from the beginning and writes what lies in the span.
     *
     * @param video what to do about pictures, or null if there are none
     * @throws IOException from a sink; what was written before is complete
     */
    public void render(RenderSpan span, AudioSink sound, @Nullable VideoPath video, Progress progress)
            throws IOException {
        try (Subscription _ = audio.hang(alarm)) {
            engine.submit(Batch.of(ORIGIN, new TransportCommand.Play()));
            play(span, sound, video, progress);
        }
    }

    private void play(RenderSpan span, AudioSink sound, @Nullable VideoPath video, Progress progress)
            throws IOException {
        boolean stopped = false;
        long videoFrame = 0;
        FrameTime time = new FrameTime();
        while (position < span.to()) {
            if (!stopped && position >= span.stop()) {
                engine.submit(Batch.of(ORIGIN, new TransportCommand.Stop()));
                stopped = true;
            }
            engine.pump();
            long blockEnd = Math.min(position + blockFrames, stopped ? span.to() : Math.min(span.stop(), span.to()));
            while (position < blockEnd) {
                long middle = video == null ? Long.MAX_VALUE : video.rate().middleOf(videoFrame, sampleRate);
                if (middle == position && video != null) {
                    time.set(videoFrame, position, sampleRate);
                    show(video, span, videoFrame++, time);
                } else {
                    renderRun(span, Math.min(nextGrid(), Math.min(blockEnd, middle)), sound);
                }
            }
            progress.at(position);
        }
        conductor.rendered();
        audio.repair();
    }

    private void renderRun(RenderSpan span, long end, AudioSink sound) throws IOException {
        long limit = position < span.from() ? Math.min(end, span.from()) : end;
        if (position % StereoBuffer.CAPACITY == 0) {
            audio.repair(); // on the grid, so that a fault too has the same effect for every block size
        }
        int frames = arrive((int) (limit - position));
        while (audio.prepare() > 0) {
            // until everything is there that this run needs
        }
        StereoBuffer rendered = audio.render(position, frames);
        if (position >= span.from()) {
            sound.write(rendered.left, rendered.right, frames);
        }
        position += frames;
        if (position % StereoBuffer.CAPACITY == 0) {
            conductor.rendered();
        }
    }

    /** Lets everything happen that is due at the present frame, and says how many the run may have that begins there. */
    private int arrive(int most) {
        int frames = audio.arrive(position, most);
        while (engine.pump() > 0 || conduct()) {
            frames = audio.arrive(position, most);
        }
        return frames;
    }

    /** Calls the conductor, if it is to be called at the present frame. */
    private boolean conduct() {
        if (rings) {
            rings = false;
            MusicalTime time = audio.musicalTime();
            if (time.state() != state || time.jumps() != jumps) {
                state = time.state();
                jumps = time.jumps();
                conductor.moved();
            }
            double beat = conductor.nextBeat();
            if (time.isPlaying() && time.framesUntil(beat) <= 0) {
                conductor.reach(beat);
                if (conductor.nextBeat() == beat) {
                    throw new IllegalStateException("the conductor does not go on from beat " + beat);
                }
                rings = true; // it may be due at the next beat too
                return true;
            }
        }
        return listen();
    }

    /** Sets the alarm for the conductor. Returns whether it has to be looked at again. */
    private boolean listen() {
        double beat = conductor.nextBeat();
        boolean isNew = beat != awaited;
        if (isNew) {
            awaited = beat;
            alarm.set(beat);
        }
        return isNew;
    }

    private void show(VideoPath video, RenderSpan span, long videoFrame, FrameTime time) throws IOException {
        video.graph().capture();
        long start = video.rate().startOf(videoFrame, sampleRate);
        if (start >= span.from() && start < span.to()) {
            video.graph().compose(time, video.frame());
            video.sink().write(video.frame().pixels);
        } else {
            video.graph().skip(time);
        }
    }

    private long nextGrid() {
        return position - position % StereoBuffer.CAPACITY + StereoBuffer.CAPACITY;
    }
}
