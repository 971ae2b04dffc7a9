package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;

@DisplayName("vt studio on an X server, with keys that come through it")
class StudioDisplayTest {
    private static final long PATIENCE_SECONDS = 90;
    private static final int DESTROYED = 12;

    @TempDir
    Path folder;

    private Path project;
    private Process server;
    private Process program;
    private String display = "";

    @BeforeEach
    void aProjectAndAnXServer() throws Exception {
        Assumptions.assumeTrue(isThere("Xvfb") && isThere("xdotool"), "there is no Xvfb or no xdotool here");
        project = folder.resolve("set");
        Project.create(project, NewSession.create(StudioSet.catalog(), StudioSet.ids()));
        Path number = folder.resolve("display");
        server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset")
                .redirectOutput(number.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        await(() -> Files.size(number) > 1, "the X server begins");
        display = ":" + Files.readString(number).strip();
        program = startProgram();
    }

    @AfterEach
    void end() throws Exception {
        for (Process process : new Process[] {program, server}) {
            if (process != null) {
                process.destroy();
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
            }
        }
    }

    @Test
    void keysReachTheTrackerAndTheSetOutlivesItsWindow() throws Exception {
        write("3", 0);
        xdotool("windowkill", window());

        write("5", 1);
        xdotool("windowclose", window());

        write("7", 2);
        assertThat(program.isAlive()).as(this::said).isTrue();
    }

    /** Mesa's software renderer drew beyond its buffers, and took the program with it, where a window was destroyed while it was drawn. */
    @Test
    void aWindowThatIsDestroyedInTheMidstOfDrawingNeverEndsTheProgram() throws Exception {
        Random moments = new Random(7);
        for (int i = 0; i < DESTROYED; i++) {
            String there = window();
            LockSupport.parkNanos(this, moments.nextLong(400_000_000));
            xdotool("windowclose", there);
            program.outputWriter().write("\n"); // it asks before it opens the studio a fourth time
            program.outputWriter().flush();
        }
        window();
        assertThat(program.isAlive()).as(this::said).isTrue();
    }

    /** Types the number of a sample into a row and saves; again until it is there, since a window is there before its set is. */
    private void write(String number, int row) throws Exception {
        await(
                () -> {
                    xdotool("windowfocus", window());
                    xdotool("key", "F3", "ctrl+p");
                    xdotool("type", "--delay", "60", "trackerSequencer1");
                    xdotool("key", "--delay", "60", "Return", "Down", "Home", "Left", "Left", "Left", "Right");
                    for (int i = 0; i < row; i++) {
                        xdotool("key", "--delay", "60", "Down");
                    }
                    xdotool("key", "--delay", "60", number, "Return", "ctrl+s");
                    return savedIndex(row) == Integer.parseInt(number) - 1; // shown from one, kept from zero
                },
                "row " + row + " is saved");
    }

    private int savedIndex(int row) throws IOException {
        Session session = SessionSource.of(project).read(StudioSet.catalog());
        return session.patterns().get("P0") instanceof StepPattern pattern
                ? pattern.steps().get(row).index()
                : Step.NONE;
    }

    /** The window of the studio, once there is one. */
    private String window() throws Exception {
        List<String> found = new ArrayList<>();
        await(
                () -> {
                    found.clear();
                    found.addAll(xdotool("search", "--onlyvisible", "--name", "videoTracker")
                            .lines()
                            .toList());
                    return !found.isEmpty();
                },
                "a window is there");
        return found.getLast();
    }

    private Process startProgram() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-modules",
                "jdk.incubator.vector",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.videotracker.app.Main",
                "studio",
                project.toString(),
                "--device",
                "null",
                "--size",
                "1280x720");
        builder.environment().put("DISPLAY", display);
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        builder.environment().remove("WAYLAND_DISPLAY");
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException silent) {
            return "";
        }
    }

    private String xdotool(String... arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of("xdotool"));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("DISPLAY", display);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    private static boolean isThere(String name) {
        return Optional.ofNullable(System.getenv("PATH")).stream()
                .flatMap(path -> List.of(path.split(":")).stream())
                .anyMatch(place -> Files.isExecutable(Path.of(place, name)));
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws Exception;
    }

    private void await(Condition condition, String what) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as(() -> what + "\n" + said()).isLessThan(deadline);
            LockSupport.parkNanos(never, 50_000_000);
        }
    }
}
