package org.videotracker.engine.live;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.videotracker.engine.Engine;
import org.videotracker.engine.clip.ClipSource;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.ModuleKind;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.graph.VideoGraph;
import org.videotracker.engine.mixer.audio.AudioMixerType;
import org.videotracker.engine.render.FrameRate;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;

/**
 * Plays a session for a while to nobody, so that the runtime has compiled what it needs before the first block is heard. Without it
 * the opening seconds of a performance miss deadlines. Leaves no trace: engine and graphs are its own.
 */
public final class WarmUp {
    private static final String ORIGIN = "warm-up";
    private static final FaultSink NOBODY = (place, fault) -> {
        // whatever fails here fails in the performance too, and is reported there
    };

    private final Engine engine;
    private final AudioGraph audio;
    private final VideoGraph video;
    private final ParameterAddress edited;
    private final Optional<ModuleId> triggered;
    private final Frame frame;
    private final FrameRate rate;
    private final int sampleRate;
    private final FrameTime time = new FrameTime();
    private long position;
    private long videoFrame;

    /** Compiles the session; {@link #play} plays it. */
    public WarmUp(
            Session session, List<ModuleKind> kinds, Surroundings surroundings, ClipSource clips, FrameRate rate) {
        engine = new Engine(session, NOBODY);
        Surroundings own = new Surroundings(surroundings.sampleRate(), surroundings.width(), surroundings.height(), 0);
        audio = new AudioGraph(kinds, own, clips, NOBODY);
        engine.performWith(audio);
        engine.submit(Batch.of(ORIGIN, new TransportCommand.Play()));
        engine.pump();
        video = new VideoGraph(audio, surroundings.width(), surroundings.height());
        frame = new Frame(surroundings.width(), surroundings.height());
        edited = session.modules()
                .named(SystemModules.AUDIO_OUT)
                .<ParameterAddress>map(output -> new OfModule(output.id(), AudioMixerType.MASTER_VOLUME))
                .orElse(new OfTransport("glideMs"));
        triggered = session.modules().all().stream()
                .filter(module -> module.type().can(Capability.ACCEPTS_TRIGGERS))
                .map(Module::id)
                .findFirst();
        this.rate = rate;
        sampleRate = surroundings.sampleRate();
    }

    /**
     * Plays as fast as possible.
     *
     * @param nanos for how long
     * @param nanoTime the clock that says so: the time that this thread gets of a processor, where others want it too
     */
    public void play(long nanos, LongSupplier nanoTime) {
        long end = nanoTime.getAsLong() + nanos;
        while (nanoTime.getAsLong() < end) {
            while (audio.prepare() > 0) {
                // as the engine thread of a performance does
            }
            audio.render(position, StereoBuffer.CAPACITY);
            position += StereoBuffer.CAPACITY;
            if (rate.startOf(videoFrame, sampleRate) <= position) {
                video.capture();
                time.set(videoFrame, position, sampleRate);
                video.compose(time, frame);
                videoFrame++;
                edit();
            }
        }
    }

    /** The first edit of a performance, and the first note by hand, must not be slower than the others either. */
    private void edit() {
        engine.submit(Batch.of(ORIGIN, new SetParameter(edited, Value.of(videoFrame % 2))));
        triggered.ifPresent(
                module -> engine.submit(Batch.of(ORIGIN, new HandTrigger(module, 0, Step.NONE, 0.01, Locks.NONE))));
        engine.pump();
    }
}
