package org.videotracker.bench.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.videotracker.app.demo.DemoProject;
import org.videotracker.app.demo.DemoSet;
import org.videotracker.app.play.LivePlayer;
import org.videotracker.app.play.PlaySettings;
import org.videotracker.app.terminal.ProgressBar;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.bench.work.WorkFolder;
import org.videotracker.media.journal.JournalLimits;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.SessionFile;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.rejection.RejectedException;

/**
 * A full set, made as the demo makes it with its media generated, and played live on the device without sound, with its journal
 * and its autosave. Everything lies in a temporary folder and is gone once it is closed, unless somebody wants to keep it.
 */
public final class LiveShow implements AutoCloseable {
    public static final int SAMPLE_RATE = 48_000;

    private static final String DEVICE = "null";
    private static final int SEED = 1;
    private static final int FILM_WIDTH = 320;
    private static final int FILM_HEIGHT = 180;
    private static final int FILM_SECONDS = 2;
    private static final DemoProject.Canvas CANVAS = new DemoProject.Canvas(640, 360);
    private static final Duration AUTOSAVE = Duration.ofSeconds(5);

    private final WorkFolder folder;
    private final SessionSource source;
    private final LivePlayer player;
    private boolean hasEnded;

    /**
     * What is played.
     *
     * @param bufferFrames that the device asks for at once
     * @param paints whether the demo's own pictures are painted, which takes a minute; else one generated film plays all parts
     * @param warmUp how long it is played to nobody at first
     * @param kept the folder in which the set is kept: what is there is played, what is not is made there; empty for none
     */
    public record Setup(int bufferFrames, boolean paints, Duration warmUp, Optional<Path> kept) {
        private static final Duration USUAL_WARM_UP =
                PlaySettings.standard("bench").warmUp();

        /** With the warm-up that everybody gets. */
        public static Setup of(int bufferFrames, boolean paints, Optional<Path> kept) {
            return new Setup(bufferFrames, paints, USUAL_WARM_UP, kept);
        }
    }

    private LiveShow(WorkFolder folder, SessionSource source, LivePlayer player) {
        this.folder = folder;
        this.source = source;
        this.player = player;
    }

    /** Makes the set and opens it, with the transport stopped as yet. */
    public static LiveShow open(Setup setup, Terminal terminal)
            throws IOException, RejectedException, InterruptedException {
        WorkFolder folder = new WorkFolder();
        try {
            Path root = setup.kept.orElse(folder.path("set"));
            if (!Files.exists(root)) {
                List<Path> clips = setup.paints
                        ? List.of()
                        : List.of(folder.film("film.mp4", FILM_WIDTH, FILM_HEIGHT, FILM_SECONDS));
                new DemoProject(root, clips, DemoSet.BARS, SEED, Optional.of(CANVAS)).make(terminal);
            }
            SessionSource source = SessionSource.of(root);
            return new LiveShow(folder, source, play(source, setup, terminal));
        } catch (IOException | RejectedException | InterruptedException | RuntimeException refused) {
            folder.close();
            throw refused;
        }
    }

    private static LivePlayer play(SessionSource source, Setup setup, Terminal terminal)
            throws IOException, InterruptedException {
        PlaySettings settings = new PlaySettings(
                "bench",
                Optional.of(DEVICE),
                Optional.of(setup.bufferFrames),
                Optional.of(SAMPLE_RATE),
                false,
                setup.warmUp,
                AUTOSAVE,
                JournalLimits.DEFAULT);
        try (ProgressBar bar = terminal.progress("Loading", 1000)) {
            return LivePlayer.open(
                    source, settings, terminal::say, (done, total) -> bar.at(total == 0 ? 1000 : 1000L * done / total));
        }
    }

    /** What plays it. */
    public LivePlayer player() {
        return player;
    }

    /** The project that is played. */
    public Project project() {
        return source.project();
    }

    /** The session's own file. */
    public SessionFile file() {
        return source.file();
    }

    /** What went wrong in the program itself, as its log has it; empty where nothing did. */
    public List<String> faults() throws IOException {
        List<String> lines = Files.readAllLines(LivePlayer.faultLog(file()));
        return lines.stream().skip(1).filter(line -> !line.isBlank()).toList();
    }

    /** Ends the playing; the files stay until {@link #close}. */
    public void end() throws IOException {
        hasEnded = true;
        player.close();
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            if (!hasEnded) {
                end();
            }
        }
    }
}
