package org.videotracker.bench.studio;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.device.paced.NullHost;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.play.PlaySettings;
import org.videotracker.app.set.StartingPoint;
import org.videotracker.app.set.StateFolder;
import org.videotracker.app.studio.StudioSet;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.bench.work.WorkFolder;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.studio.Opening;
import org.videotracker.studio.Studio;
import org.videotracker.studio.StudioOptions;
import org.videotracker.studio.window.NoWindowException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vt bench studio}. */
@Command(
        name = "studio",
        description = "Plays 16 voices of 720p video while the studio shows 8 trackers of 64 rows and the scopes.")
public final class StudioCommand implements Callable<Integer> {
    private static final int TRACKERS = 8;
    private static final int ROWS = 64;
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 820;
    private static final double SCALE = 0.5;
    private static final double MOST_MILLISECONDS = 8;
    private static final double MOST_KILOBYTES = 16;

    private final Terminal terminal;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "30", description = "How long; 30 by default.")
    private double seconds;

    @Option(names = "--display", description = "On the display there is; else without one.")
    private boolean isOnDisplay;

    @Option(names = "--screenshot", paramLabel = "FILE", description = "Write the last picture to this PNG file.")
    private @Nullable Path screenshot;

    public StudioCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (seconds < 1 || seconds > 3600) {
            throw new BadInput("--seconds " + seconds + " is out of range: 1 to 3600 are possible.");
        }
        try (WorkFolder folder = new WorkFolder()) {
            Path root = folder.path("set");
            Project.create(
                    root, NewSession.create(BuiltInModules.catalog(), () -> new ModuleId(java.util.UUID.randomUUID())));
            Path film = folder.film("film.mp4", 1280, 720, 2);
            PlaySettings settings = PlaySettings.standard("bench")
                    .through(Optional.of(NullHost.NAME), Optional.of(256), Optional.empty());
            try (StudioSet set = StudioSet.open(
                    new StartingPoint(SessionSource.of(root), false),
                    settings,
                    new StateFolder(folder.path("state")),
                    terminal,
                    (done, total) -> {})) {
                compose(set, film);
                return show(set, root);
            }
        }
    }

    /** Writes the set, as a player would at the command line. */
    private static void compose(StudioSet set, Path film) {
        say(set, "enable masterOscilloscope");
        say(set, "enable masterSpectrogram");
        for (int i = 1; i <= TRACKERS; i++) {
            say(set, "add pool s" + i + "; add tracker t" + i + "; route t" + i + " s" + i + " event");
            say(set, "import \"" + film + "\" to s" + i);
            say(set, "set s" + i + " polyphonyMode=POLY");
            say(set, "pattern create p" + i + " " + ROWS + "; sequencer t" + i + " bind pattern p" + i);
            for (int row = 0; row < ROWS; row++) {
                say(set, "pattern set p" + i + " " + row + " index=0 length=2 note=C4 chance=90");
            }
        }
        say(set, "play");
    }

    private static void say(StudioSet set, String line) {
        var result = CompletableFuture.supplyAsync(() -> set.console().execute(line), set.fileThread())
                .join();
        if (!result.ok()) {
            throw new IllegalStateException(line + ": " + result.message());
        }
    }

    private int show(StudioSet set, Path root) throws IOException, NoWindowException {
        arrange(set, root);
        FrameCosts costs = new FrameCosts(Math.round(seconds * 1e9));
        StudioOptions options =
                (isOnDisplay ? StudioOptions.onDisplay() : StudioOptions.headless(WIDTH, HEIGHT)).scaled(SCALE);
        long missed = set.performance().sound().meter().missedDeadlines();
        long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
        try {
            Studio.run(Opening.of(set), options.remotelyPlayed(costs), System::nanoTime);
        } catch (FrameCosts.Finished done) {
            // that was the end of the measurement
        }
        if (screenshot != null && costs.picture() != null) {
            Files.copy(costs.picture(), screenshot, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        missed = set.performance().sound().meter().missedDeadlines() - missed;
        terminal.line(String.format(
                Locale.ROOT,
                "%d pictures of the studio: processor time of its thread median %.2f, 99 %% %.2f, worst %.2f ms (bound 8 for the median);"
                        + " garbage median %.1f, 99 %% %.1f KiB (bound 16 for the median); missed deadlines of the sound %d; began %d ms after the program",
                costs.count(),
                costs.milliseconds(0.5),
                costs.milliseconds(0.99),
                costs.milliseconds(1),
                costs.kilobytes(0.5),
                costs.kilobytes(0.99),
                missed,
                costs.firstMillis() - begun));
        return costs.milliseconds(0.5) < MOST_MILLISECONDS && costs.kilobytes(0.5) < MOST_KILOBYTES && missed == 0
                ? 0
                : 1;
    }

    /** All trackers side by side, the scopes below them. */
    private static void arrange(StudioSet set, Path root) throws IOException {
        List<Module> trackers = set.performance().engine().snapshot().session().modules().all().stream()
                .filter(module -> module.name().matches("t[1-8]"))
                .toList();
        StringBuilder layout =
                new StringBuilder("hidden:log keys console files history performance library patch modulation\n");
        int wide = WIDTH / TRACKERS;
        for (int i = 0; i < trackers.size(); i++) {
            window(layout, "module:" + trackers.get(i).id().uuid(), i * wide, 24, wide, HEIGHT - 48);
        }
        window(layout, "scope", 0, HEIGHT - 280, 350, 250);
        Path folder = Files.createDirectories(root.resolve(Project.STUDIO));
        Files.writeString(folder.resolve("present.layout"), layout);
    }

    private static void window(StringBuilder layout, String id, int x, int y, int width, int height) {
        layout.append("[Window][###")
                .append(id)
                .append("]\nPos=")
                .append(x)
                .append(',')
                .append(y);
        layout.append("\nSize=").append(width).append(',').append(height).append("\nCollapsed=0\n\n");
    }
}
