package org.videotracker.app.play;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.terminal.Curtain;
import org.videotracker.app.terminal.ProgressBar;
import org.videotracker.app.terminal.StatusLine;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.live.Performance;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.command.TransportCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vt play}. */
@Command(name = "play", description = "Plays a session live, until Ctrl+C or for some seconds.")
public final class PlayCommand implements Callable<Integer> {
    private static final String ORIGIN = "play";
    private static final long GLANCE_MILLIS = 20;

    private final Terminal terminal;
    private final String version;
    private final Queue<String> notices = new ConcurrentLinkedQueue<>();

    @Parameters(paramLabel = "SESSION", description = "A session file, or a project folder for its current session.")
    private Path session = Path.of("");

    @Mixin
    private final LiveOptions live = new LiveOptions();

    @Mixin
    private final PlayingTime time = new PlayingTime();

    @Option(names = "--stats", description = "Show all the time how it goes.")
    private boolean stats;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Record what is played to this .mp4, .mov, .mkv, .wav or .flac file.")
    private @Nullable Path record;

    /** @param version of the program, for the journal */
    public PlayCommand(Terminal terminal, String version) {
        this.terminal = terminal;
        this.version = version;
    }

    @Override
    public Integer call() throws Exception {
        double seconds = time.seconds();
        PlaySettings settings = live.settings(version, Optional.empty());
        SessionSource source = SessionSource.of(session);
        try (Curtain curtain = Curtain.raise();
                LivePlayer player = open(source, settings)) {
            if (record != null) {
                player.tapes().record(record);
            }
            play(player, seconds, curtain);
            player.tapes().stopRecording();
            if (record != null) {
                terminal.line("Recorded " + record + ".");
            }
        }
        sayNotices();
        return 0;
    }

    private LivePlayer open(SessionSource source, PlaySettings settings) throws IOException, InterruptedException {
        try (ProgressBar bar = terminal.progress("Loading", 1000)) {
            return LivePlayer.open(
                    source, settings, notices::add, (done, total) -> bar.at(total == 0 ? 1000 : 1000L * done / total));
        }
    }

    private void play(LivePlayer player, double seconds, Curtain curtain) throws InterruptedException {
        Performance performance = player.performance();
        performance.engine().submit(Batch.of(ORIGIN, new TransportCommand.Play()));
        sayNotices();
        terminal.say(opening(player));
        long begin = performance.sound().renderedFrames();
        long end = seconds > 1e9 ? Long.MAX_VALUE : begin + Math.round(seconds * player.sampleRate());
        StatusText status = new StatusText(player);
        try (StatusLine line = terminal.status()) {
            while (performance.sound().heardFrame() < end && !curtain.falls(GLANCE_MILLIS)) {
                if (!notices.isEmpty()) {
                    line.interrupt();
                    sayNotices();
                }
                if (stats && line.isDue()) {
                    line.say(status.line());
                }
            }
        }
        performance
                .engine()
                .submit(Batch.of(ORIGIN, new TransportCommand.Stop()))
                .join();
    }

    private String opening(LivePlayer player) {
        String schedule =
                player.priority().map(priority -> ", audio thread " + priority).orElse("");
        return String.format(
                Locale.ROOT,
                "Playing through %s (%s): %d Hz, %.1f ms of latency%s. Ctrl+C ends it.",
                player.device().description().name(),
                player.device().description().host(),
                player.sampleRate(),
                1000 * player.performance().sound().latencySeconds(),
                schedule);
    }

    private void sayNotices() {
        for (String notice = notices.poll(); notice != null; notice = notices.poll()) {
            terminal.say("vt: " + notice);
        }
    }
}
