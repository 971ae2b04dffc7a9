package org.videotracker.app.play;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.videotracker.app.device.AudioHosts;
import org.videotracker.app.device.RealTimePriority;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.RequestQueue;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.ModuleKind;
import org.videotracker.engine.graph.OutputGauges;
import org.videotracker.engine.graph.RestartBudget;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.live.Buffering;
import org.videotracker.engine.live.FrameDisplay;
import org.videotracker.engine.live.LiveSettings;
import org.videotracker.engine.live.Performance;
import org.videotracker.engine.live.WarmUp;
import org.videotracker.engine.mixer.audio.AudioOutputType;
import org.videotracker.engine.render.FrameRate;
import org.videotracker.engine.sampler.kernel.KernelFactory;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.media.capture.LiveCaptures;
import org.videotracker.media.fault.FaultLog;
import org.videotracker.media.journal.SessionLock;
import org.videotracker.media.playback.MissingCards;
import org.videotracker.media.playback.MissingMedia;
import org.videotracker.media.playback.Preload;
import org.videotracker.media.playback.ProjectClips;
import org.videotracker.media.project.SessionFile;
import org.videotracker.media.project.SessionSource;
import org.videotracker.media.proxy.ClipCache;
import org.videotracker.model.module.Module;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;

/**
 * A session that is played live, with everything that keeps it going: its clips, the audio device, the journal and the autosave, the
 * log of faults. What the console and the studio will be views of.
 */
public final class LivePlayer implements AutoCloseable {
    /**
     * Vectors are objects wherever the runtime has not compiled the code that uses them, or not any more: rendering would allocate,
     * and wait for the collector where memory is short. Plain Java sounds the same to the bit, and is fast enough for 256 voices
     * many times over.
     */
    private static final KernelFactory KERNELS = Kernels.scalar();

    /** What a processor takes is what it makes the processor do: time that the machine gave to others is not its fault. */
    private static final ThreadMXBean PROCESSOR_TIME = ManagementFactory.getThreadMXBean();

    private volatile SessionHome home;
    private final FaultSink faults;
    private final Optional<FaultLog> log;
    private final ClipCache cache;
    private final ProjectClips clips;
    private final Performance performance;
    private final PlaySettings wanted;
    private final DeviceKeeper devices;
    private final LiveSettings settings;
    private final Consumer<String> notices;
    private final AtomicReference<RealTimePriority> priority;
    private final Displays displays = new Displays();
    private final LiveCaptures captures;
    private final LiveTapes tapes;

    private LivePlayer(
            OpenSession open, Optional<FaultLog> log, PlaySettings wanted, Consumer<String> notices, Loading loading)
            throws InterruptedException {
        this.wanted = wanted;
        this.log = log;
        this.faults = log.<FaultSink>map(file -> file)
                .orElse((place, fault) -> notices.accept("A fault of the program, " + place + ": " + fault));
        this.notices = notices;
        Session session = open.content();
        AtomicReference<Runnable> ready = new AtomicReference<>(() -> {});
        cache = new ClipCache(ClipCache.USUAL_BYTES);
        clips = new ProjectClips(
                open.source().project(),
                cache,
                new MissingCards(),
                Preload.BEGINNINGS,
                () -> ready.get().run());
        for (MissingMedia missing : clips.awaitAll(session, loading::at)) {
            notices.accept("Warning: " + missing.sentence() + " It plays as silence and a marked card.");
        }
        settings = settings(session, wanted);
        int width = session.project().width();
        int height = session.project().height();
        List<ModuleKind> kinds = BuiltInModules.kinds(KERNELS);
        OutputGauges gauges = new OutputGauges();
        captures = new LiveCaptures(width, height, session.project().fps(), notices, faults);
        Surroundings surroundings = new Surroundings(settings.sampleRate(), width, height, 0, gauges, captures);
        new WarmUp(session, kinds, surroundings, clips, settings.frameRate())
                .play(wanted.warmUp().toNanos(), PROCESSOR_TIME::getCurrentThreadCpuTime);

        Engine engine = new Engine(session, open.history(), RequestQueue.DEFAULT_CAPACITY, faults);
        AudioGraph audio = new AudioGraph(
                kinds, surroundings, clips, faults, RestartBudget.DEFAULT, PROCESSOR_TIME::getCurrentThreadCpuTime);
        engine.performWith(audio);
        home = SessionHome.begin(open.source(), open.lock(), session, open.saved(), engine, wanted, notices);
        engine.observe(change -> {
            clips.follow(change.after().session());
            captures.follow(change.after().session());
        });
        captures.follow(session);
        priority = new AtomicReference<>();
        performance = new Performance(new Performance.Setup(
                engine,
                audio,
                surroundings.width(),
                surroundings.height(),
                settings,
                gauges,
                this::claimPriority,
                RealTimePriority::claimBelowSound,
                System::nanoTime,
                faults));
        performance.onRemark(notices);
        performance.video().showOn(displays);
        tapes = new LiveTapes(performance, displays, settings, notices, faults);
        ready.set(performance::clipsAreReady);
        DeviceWish wish = DeviceWish.of(session, wanted.override());
        devices = new DeviceKeeper(
                new MachineDevices(AudioHosts.ofThisMachine(wish.bufferFrames(), faults)),
                performance.sound(),
                settings.sampleRate(),
                wish,
                notices);
        engine.observe(change -> devices.want(DeviceWish.of(change.after().session(), wanted.override())));
    }

    /** Audio thread, before it plays. */
    private void claimPriority() {
        RealTimePriority granted = RealTimePriority.claim();
        granted.shareWithRuntime();
        priority.set(granted);
    }

    /** Is told how many of the clips have been opened. */
    @FunctionalInterface
    public interface Loading {
        void at(int done, int total);
    }

    /**
     * Opens a session and plays it, with the transport stopped as yet.
     *
     * @param notices told in a sentence what the person who plays should know; any thread
     */
    public static LivePlayer open(SessionSource source, PlaySettings wanted, Consumer<String> notices, Loading loading)
            throws IOException, InterruptedException {
        RealTimePriority.raiseProgram(); // before any of its threads is started
        OpenSession open = OpenSession.open(source, wanted.isRecovered(), notices);
        try {
            return new LivePlayer(open, faultLog(source.file(), notices), wanted, notices, loading);
        } catch (RuntimeException | InterruptedException refused) {
            open.close();
            throw refused;
        }
    }

    /** Where the faults of the program are written while a session is played. */
    public static Path faultLog(SessionFile session) {
        return session.recoveryFolder().resolve(session.name() + ".faults.txt");
    }

    /** The log at its place; empty where nothing can be written. */
    private static Optional<FaultLog> faultLog(SessionFile session, Consumer<String> notices) {
        Path file = faultLog(session);
        try {
            Files.createDirectories(session.recoveryFolder());
            return Optional.of(FaultLog.open(file, FaultLog.DEFAULT_BYTES, InstantSource.system()));
        } catch (IOException refused) {
            notices.accept("Faults of the program cannot be logged: " + refused.getMessage() + ".");
            return Optional.empty();
        }
    }

    private static LiveSettings settings(Session session, PlaySettings wanted) {
        Optional<Module> output = session.modules().named(SystemModules.AUDIO_OUT);
        int sampleRate = wanted.sampleRate()
                .or(() -> output.map(module -> (int) module.number(AudioOutputType.SAMPLE_RATE)))
                .orElse(session.project().sampleRate());
        DeviceWish wish = DeviceWish.of(session, wanted.override());
        return new LiveSettings(
                sampleRate,
                FrameRate.of(session.project().fps()),
                new Buffering(wish.bufferFrames(), wish.blocksAhead()));
    }

    /** Shows the pictures there too, until {@link #hide}; any thread. */
    public void show(FrameDisplay display) {
        displays.add(display);
    }

    /** Ends {@link #show}; any thread. */
    public void hide(FrameDisplay display) {
        displays.remove(display);
    }

    /** What is played. */
    public Performance performance() {
        return performance;
    }

    /** The device that plays now. */
    public AudioDevice device() {
        return devices.device();
    }

    /** How often sound was missing: found by the devices, or by us. */
    public long xruns() {
        return devices.xruns() + performance.sound().meter().missedDeadlines();
    }

    /** Where the session is kept. */
    public SessionSource source() {
        return home.source();
    }

    /** What the file of the session holds. */
    public Session saved() {
        return home.saved();
    }

    /** Says that the file of the session holds this now. */
    public void saved(Session session) {
        home.saved(session);
    }

    /**
     * Keeps the session in another file from now on, while it is being played; what was not saved in the one before is in its
     * autosave. For the thread that owns the player; waits for the disk.
     *
     * @param to its media belong to that project
     * @param lock of that file; closed with the player
     * @param saved what that file holds
     */
    public void moveTo(SessionSource to, SessionLock lock, Session saved) {
        SessionHome before = home;
        clips.resolveIn(to.project());
        home = SessionHome.take(to, lock, saved, performance.engine(), wanted, notices);
        before.close();
    }

    /** Opens anew the media that were missing: their files may be there now. Does not wait; any thread. */
    public void retryMedia() {
        clips.retry(asset -> notices.accept(asset.name() + " is there again, and is played."));
    }

    /** The log of what went wrong in the program itself; empty where none can be written. */
    public Optional<FaultLog> faults() {
        return log;
    }

    /** Sample frames per second. */
    public int sampleRate() {
        return settings.sampleRate();
    }

    /** What the system granted the audio thread; empty until it runs. */
    public Optional<RealTimePriority> priority() {
        return Optional.ofNullable(priority.get());
    }

    /** What is kept of what is played. */
    public LiveTapes tapes() {
        return tapes;
    }

    /** The pictures from outside. */
    public LiveCaptures captures() {
        return captures;
    }

    /** Ends cleanly: everything is written, nothing will be called a crash. */
    @Override
    public void close() throws IOException {
        try {
            tapes.close();
        } finally {
            devices.close();
            performance.close();
            home.close();
            captures.close();
            clips.close();
            cache.close();
            log.ifPresent(FaultLog::close);
        }
    }
}
