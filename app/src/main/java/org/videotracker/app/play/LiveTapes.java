package org.videotracker.app.play;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.feed.CaptureFeed;
import org.videotracker.engine.live.BlockTap;
import org.videotracker.engine.live.FrameDisplay;
import org.videotracker.engine.live.LiveSettings;
import org.videotracker.engine.live.Performance;
import org.videotracker.engine.rolling.RollingSound;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.media.record.LiveRecorder;
import org.videotracker.media.record.RecordingSettings;
import org.videotracker.media.record.RollingFilm;

/**
 * What is kept of what is played: the last minutes of sound and pictures for as long as it plays, and recordings in files. Used by one
 * thread at a time; what tells of it may be asked on any.
 */
public final class LiveTapes implements AutoCloseable {
    private final Performance performance;
    private final Displays displays;
    private final LiveSettings settings;
    private final Consumer<String> notices;
    private final FaultSink faults;
    private volatile @Nullable LiveRecorder recorder;
    private volatile @Nullable RollingFilm film;
    private volatile BlockTap always = BlockTap.NOBODY;
    private volatile FrameDisplay recorded = FrameDisplay.NOBODY;

    LiveTapes(
            Performance performance,
            Displays displays,
            LiveSettings settings,
            Consumer<String> notices,
            FaultSink faults) {
        this.performance = performance;
        this.displays = displays;
        this.settings = settings;
        this.notices = notices;
        this.faults = faults;
    }

    /** Remembers the last of what is heard from now on; called once. @param seconds how long, as far as memory allows */
    public RollingSound remember(double seconds) {
        RollingSound rolling = new RollingSound(seconds, performance.audio().clock());
        always = rolling;
        performance.sound().tapBlocks(rolling);
        return rolling;
    }

    /** Remembers the last of what is seen from now on, small; goes on where it does already. */
    public void film(double seconds) {
        if (film == null) {
            RollingFilm begun = new RollingFilm(
                    seconds, performance.video().width(), performance.video().height(), settings.frameRate(), faults);
            film = begun;
            displays.add(begun);
        }
    }

    /** Ends {@link #film(double)}; what was seen is forgotten. */
    public void stopFilm() {
        RollingFilm running = film;
        if (running != null) {
            displays.remove(running);
            film = null;
            running.close();
        }
    }

    /** What was seen; empty where it is not remembered. Any thread. */
    public Optional<RollingFilm> film() {
        return Optional.ofNullable(film);
    }

    /**
     * Begins to record what is played.
     *
     * @throws IOException with a sentence, when the file cannot be recorded
     */
    public void record(Path out) throws IOException {
        LiveRecorder begun =
                begin(out, performance.video().width(), performance.video().height());
        record(begun, begun);
    }

    /**
     * Begins to record what is heard, with other pictures than those of the performance.
     *
     * @param feed brings these, in the size that is recorded; they follow the pace of the performance
     * @throws IOException with a sentence, when the file cannot be recorded
     */
    public void record(Path out, CaptureFeed feed, int width, int height) throws IOException {
        LiveRecorder begun = begin(out, width, height);
        record(begun, begun.showing(feed));
    }

    private LiveRecorder begin(Path out, int width, int height) throws IOException {
        return LiveRecorder.begin(
                new RecordingSettings(out, width, height, settings.frameRate(), settings.sampleRate()),
                notices,
                faults);
    }

    private void record(LiveRecorder begun, FrameDisplay pictures) {
        recorder = begun;
        recorded = pictures;
        displays.add(pictures);
        performance.sound().tapBlocks(always.and(begun));
    }

    /** What is recorded, if anything is. Any thread. */
    public Optional<LiveRecorder> recorder() {
        return Optional.ofNullable(recorder);
    }

    /** Completes the recording. Does nothing where there is none. */
    public void stopRecording() throws IOException {
        LiveRecorder running = recorder;
        if (running != null) {
            performance.sound().tapBlocks(always);
            displays.remove(recorded);
            recorder = null;
            try (running) {
                running.finish();
            }
        }
    }

    /** Completes the recording, and forgets the rest. */
    @Override
    public void close() throws IOException {
        try {
            stopRecording();
        } finally {
            stopFilm();
        }
    }
}
