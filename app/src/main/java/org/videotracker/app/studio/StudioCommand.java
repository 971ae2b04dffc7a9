package org.videotracker.app.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.demo.DemoProject;
import org.videotracker.app.demo.DemoSet;
import org.videotracker.app.device.paced.NullHost;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.play.LiveOptions;
import org.videotracker.app.play.PlaySettings;
import org.videotracker.app.set.StartingPoint;
import org.videotracker.app.set.StateFolder;
import org.videotracker.app.terminal.Curtain;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.studio.Opening;
import org.videotracker.studio.StudioEnd;
import org.videotracker.studio.StudioOptions;
import org.videotracker.studio.shell.Shell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vt studio}. */
@Command(
        name = "studio",
        description = {
            "Opens the studio on a session, which is played through the sound device.",
            "Without a session it goes on with the project in the present folder, or begins a new set."
        })
public final class StudioCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final Path DEMO = Path.of("videotracker-demo");
    private static final int DEMO_SEED = 1;
    private static final int LEAST_SIDE = 320;
    private static final int LARGEST_SIDE = 8192;

    private final Terminal terminal;
    private final String version;

    @Parameters(
            arity = "0..1",
            paramLabel = "PROJECT",
            description = "A project folder, for its current session, or a session file.")
    private @Nullable Path session;

    @Option(
            names = "--frames",
            paramLabel = "N",
            description =
                    "End after so many pictures of the studio, which are drawn without a display and without sound.")
    private int frames;

    @Option(names = "--screenshot", paramLabel = "FILE", description = "Write the last of them to this PNG file.")
    private @Nullable Path screenshot;

    @Option(names = "--size", paramLabel = "WxH", description = "The size of the window; 1600x900 by default.")
    private String size = "1600x900";

    @Option(names = "--scale", paramLabel = "N", description = "How large letters and controls are, 0.5 to 4.")
    private double scale = 1;

    @Option(names = "--shell", paramLabel = "command|code|editor", description = "What is seen first.")
    private Shell shell = Shell.EDITOR;

    @Option(names = "--play", description = "Begin to play at once.")
    private boolean isPlaying;

    @Mixin
    private final LiveOptions live = new LiveOptions();

    /** @param version of the program, for the journal */
    public StudioCommand(Terminal terminal, String version) {
        this.terminal = terminal;
        this.version = version;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        StudioOptions options = options();
        PlaySettings settings =
                live.settings(version, options.isHeadless() ? Optional.of(NullHost.NAME) : Optional.empty());
        StateFolder state = StateFolder.ofTheUser();
        Optional<StartingPoint> next =
                Optional.of(StartingPoint.find(Optional.ofNullable(session), Path.of(""), state));
        try (Curtain curtain = Curtain.raise()) {
            while (next.isPresent() && !curtain.hasFallen()) {
                next = next(perform(next.get(), settings, state, options, curtain));
            }
        }
        return DONE;
    }

    /** The window is there at once, and shows how far the set is while it is opened by a thread of its own. */
    private StudioEnd perform(
            StartingPoint start, PlaySettings settings, StateFolder state, StudioOptions options, Curtain curtain)
            throws IOException, InterruptedException {
        CompletableFuture<StudioSet> set = new CompletableFuture<>();
        AtomicReference<Double> share = new AtomicReference<>(0.0);
        Thread opening = Thread.ofPlatform().name("vt-open").start(() -> {
            try {
                StudioSet opened = StudioSet.open(
                        start,
                        settings,
                        state,
                        terminal,
                        (done, total) -> share.set(total == 0 ? 1 : (double) done / total));
                if (isPlaying) {
                    opened.play();
                }
                set.complete(opened);
            } catch (Throwable failed) {
                set.completeExceptionally(failed);
            }
        });
        try (Curtain.Part _ = curtain.interruptible()) {
            Opening shown = new Opening(
                    set, share::get, "Opening " + start.source().file().name() + " ...", state.path());
            return new Supervision(shown, options, terminal, curtain).watch();
        } finally {
            opening.join();
            close(set);
        }
    }

    private static void close(CompletableFuture<StudioSet> set) throws IOException {
        try {
            set.join().close();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case IOException unreadable -> throw unreadable;
                case RuntimeException fault -> throw fault;
                case null, default -> throw failed;
            }
        }
    }

    /** What is to be played after a studio has ended. */
    private Optional<StartingPoint> next(StudioEnd end) throws IOException {
        return switch (end) {
            case StudioEnd.Quit _, StudioEnd.WindowClosed _ -> Optional.empty();
            case StudioEnd.OpenDemo _ -> Optional.of(new StartingPoint(SessionSource.of(demo()), false));
            case StudioEnd.OpenProject(Path folder) -> Optional.of(new StartingPoint(SessionSource.of(folder), false));
        };
    }

    /** The demo in the present folder, as vt demo makes it. */
    private Path demo() throws IOException {
        if (!Files.exists(DEMO)) {
            try {
                new DemoProject(DEMO, List.of(), DemoSet.BARS, DEMO_SEED, Optional.empty()).make(terminal);
            } catch (RejectedException impossible) {
                throw new IllegalStateException("the demo was refused", impossible);
            }
        }
        return DEMO;
    }

    private StudioOptions options() {
        String[] sides = size.toLowerCase(Locale.ROOT).split("x");
        int width;
        int height;
        try {
            width = Integer.parseInt(sides[0]);
            height = Integer.parseInt(sides[sides.length - 1]);
        } catch (NumberFormatException notANumber) {
            throw new BadInput("--size " + size + " is no size; write it as 1600x900.");
        }
        if (sides.length != 2 || Math.min(width, height) < LEAST_SIDE || Math.max(width, height) > LARGEST_SIDE) {
            throw new BadInput("--size " + size + " is out of range: each side has " + LEAST_SIDE + " to "
                    + LARGEST_SIDE + " pixels, as in 1600x900.");
        }
        if (scale < 0.5 || scale > 4) {
            throw new BadInput("--scale " + scale + " is out of range: 0.5 to 4 are possible.");
        }
        if (frames < 0 || screenshot != null && frames == 0) {
            throw new BadInput("--screenshot takes the last of --frames N pictures, of which there is at least one.");
        }
        if (screenshot != null
                && !screenshot.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new BadInput("--screenshot writes PNG files; give " + screenshot + " the ending .png.");
        }
        if (session != null && !Files.exists(session)) {
            throw new BadInput("There is no " + session + "; vt new DIR makes a project.");
        }
        return new StudioOptions(
                frames > 0,
                width,
                height,
                frames,
                Optional.ofNullable(screenshot),
                shell,
                scale,
                StudioOptions.Remote.NONE);
    }
}
