package org.videotracker.engine.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.Engine;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.OutputGauges;
import org.videotracker.engine.graph.VideoGraph;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.engine.thread.PatientCaller;
import org.videotracker.engine.thread.WorkLoop;

/**
 * An engine that plays in real time: its thread, the one that tells observers, the one that renders sound and the one that composes
 * pictures. A device pulls the sound from {@link #sound}; without any, time stands still.
 */
public final class Performance implements AutoCloseable {
    private final Engine engine;
    private final AudioGraph audio;
    private final LiveSound sound;
    private final LiveVideo video;
    private final PatientCaller calling = new PatientCaller("vt-notify", PatientCaller.DEFAULT_PATIENCE);
    private final WorkLoop notifying;
    private final WorkLoop pumping;
    private boolean hasBegun;
    private final Runnable onEngineThread;
    private final AtomicBoolean hasMoreClips = new AtomicBoolean();
    private volatile @Nullable Consumer<String> reader;
    private final List<Message> messages = new CopyOnWriteArrayList<>();

    /**
     * What is played, and how.
     *
     * @param audio plays the session of {@code engine} already
     * @param width of the canvas in pixels
     * @param height of the canvas in pixels
     * @param gauges what the outputs report; the graph's own
     * @param onAudioThread run first on the audio thread, to raise its priority
     * @param onEngineThread likewise on the engine's
     * @param nanoTime the system's clock
     */
    public record Setup(
            Engine engine,
            AudioGraph audio,
            int width,
            int height,
            LiveSettings settings,
            OutputGauges gauges,
            Runnable onAudioThread,
            Runnable onEngineThread,
            LongSupplier nanoTime,
            FaultSink faults) {}

    /** What the audio thread wants to be called. */
    private record Message(AtomicBoolean isWaiting, Runnable call) {}

    /** Starts the threads. Sound is rendered as far ahead as the settings say, and then as a device pulls it. */
    public Performance(Setup setup) {
        engine = setup.engine;
        onEngineThread = setup.onEngineThread;
        audio = setup.audio;
        VideoGraph pictures = new VideoGraph(audio, setup.width, setup.height);
        sound = new LiveSound(
                audio, pictures, setup.settings, setup.gauges, setup.onAudioThread, setup.nanoTime, setup.faults);
        video = new LiveVideo(
                pictures, sound, setup.settings, setup.gauges, setup.width, setup.height, setup.nanoTime, setup.faults);
        notifying = new WorkLoop(
                "vt-notify-watch", () -> engine.notifier().deliver(calling) + deliverRemark(), setup.faults);
        pumping = new WorkLoop("vt-engine", this::pump, setup.faults);
        engine.onRequest(pumping::wake);
        audio.onFault(pumping::wake);
        audio.onWant(pumping::wake);
        pumping.wake();
        sound.start();
        video.start();
    }

    private int pump() {
        if (!hasBegun) {
            hasBegun = true;
            onEngineThread.run();
        }
        int done = engine.pump() + audio.repair() + pass();
        if (hasMoreClips.getAndSet(false)) {
            audio.reload();
            done++;
        }
        int prepared = audio.prepare();
        if (done > 0 || audio.hasRemark()) {
            notifying.wake();
        }
        return done + prepared;
    }

    private int pass() {
        int passed = 0;
        for (Message message : messages) {
            if (message.isWaiting.getAndSet(false)) {
                message.call.run();
                passed++;
            }
        }
        return passed;
    }

    /**
     * A call that the audio thread may make at any time, and that the engine thread then makes for it. Who wakes a thread may have
     * to wait, in the system's library, until that one has a core: no matter where it is the engine's, which has priority too,
     * but the others have none.
     *
     * @param call made on the engine thread; never waits
     * @return neither waits nor allocates nor throws
     */
    public Runnable passedOn(Runnable call) {
        Message message = new Message(new AtomicBoolean(), call);
        messages.add(message);
        return () -> {
            message.isWaiting.set(true);
            pumping.wake();
        };
    }

    /** Whoever is told, each in a sentence, of what cannot be played as it is meant. Called on a thread of its own. */
    public void onRemark(Consumer<String> newReader) {
        reader = newReader;
        notifying.wake();
    }

    private int deliverRemark() {
        Consumer<String> present = reader;
        @Nullable String remark = present == null ? null : audio.takeRemark();
        if (present == null || remark == null) {
            return 0;
        }
        calling.call(() -> present.accept(remark));
        return 1;
    }

    /** Says that more of the session's media can be played; any thread. */
    public void clipsAreReady() {
        hasMoreClips.set(true);
        pumping.wake();
    }

    /** The engine, which may be asked for edits by any thread. */
    public Engine engine() {
        return engine;
    }

    /** What is sounding. */
    public AudioGraph audio() {
        return audio;
    }

    /** What a device pulls. */
    public LiveSound sound() {
        return sound;
    }

    /** What is seen. */
    public LiveVideo video() {
        return video;
    }

    /** For a device that is opened. */
    public DeviceCallback callback() {
        return sound;
    }

    /** Ends all threads; what was asked for before is carried out before. The device has been closed. */
    @Override
    public void close() {
        video.close();
        sound.close();
        engine.onRequest(() -> {});
        audio.onFault(() -> {});
        audio.onWant(() -> {});
        pumping.close();
        engine.dismiss();
        notifying.close();
        calling.close();
    }
}
