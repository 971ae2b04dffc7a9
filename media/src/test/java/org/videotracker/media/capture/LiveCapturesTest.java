package org.videotracker.media.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.capture.CaptureType;
import org.videotracker.engine.feed.CaptureFeed;
import org.videotracker.engine.feed.CapturedPicture;
import org.videotracker.media.encode.AudioSettings;
import org.videotracker.media.encode.RenderFile;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.encode.VideoSettings;
import org.videotracker.media.grabber.CaptureMain;
import org.videotracker.media.grabber.CaptureWire;
import org.videotracker.media.process.ChildJvm;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.session.Session;

class LiveCapturesTest {
    private static final long PATIENCE_SECONDS = 60;
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    @TempDir
    Path folder;

    private final List<String> notices = new CopyOnWriteArrayList<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final LiveCaptures captures =
            new LiveCaptures(WIDTH, HEIGHT, 25, notices::add, (place, fault) -> faults.add(fault));

    @AfterEach
    void end() {
        captures.close();
        assertThat(faults).isEmpty();
    }

    private static Session showing(String... sources) {
        Session session = Session.EMPTY;
        for (int i = 0; i < sources.length; i++) {
            Module module = Module.of(
                            ModuleId.of("00000000-0000-0000-0000-00000000000" + i), "eye" + i, CaptureType.DESCRIPTION)
                    .withValue(
                            CaptureType.DESCRIPTION
                                    .parameter(CaptureType.SOURCE)
                                    .orElseThrow(),
                            Value.of(sources[i]));
            session = session.with(module);
        }
        return session;
    }

    private static void assumeDevices() {
        Assumptions.assumeTrue(isLibraryThere("libpulse.so.0"), "libpulse0 is not installed here");
    }

    private static boolean isLibraryThere(String name) {
        return List.of("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib").stream()
                .anyMatch(place -> Files.exists(Path.of(place, name)));
    }

    /** Waits for a picture later than one that is known. */
    private CapturedPicture next(CaptureFeed feed, @Nullable CapturedPicture known) {
        CapturedPicture[] seen = {known};
        await(
                () -> {
                    seen[0] = feed.exchange(seen[0]);
                    return seen[0] != null && seen[0] != known;
                },
                "a picture");
        return seen[0];
    }

    private void await(Condition condition, String what) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as(() -> what + " " + notices).isLessThan(deadline);
            LockSupport.parkNanos(this, 5_000_000);
        }
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds();
    }

    @Test
    void theTestPictureMovesAtTheSizeOfTheCanvas() {
        assumeDevices();
        CaptureFeed feed = captures.feed("test");
        assertThat(feed.hasPicture()).isFalse();

        captures.follow(showing("test"));
        CapturedPicture first = next(feed, null);
        int[] pixels = first.pixels.clone();

        assertThat(first.width()).isEqualTo(WIDTH);
        assertThat(first.height()).isEqualTo(HEIGHT);
        assertThat(java.util.Arrays.stream(pixels)).allMatch(pixel -> pixel >>> 24 == 0xFF);
        assertThat(next(feed, first).pixels).isNotEqualTo(pixels);
        assertThat(notices).isEmpty();
    }

    @Test
    void aProcessThatIsKilledComesBackAndIsSaidOnce() {
        assumeDevices();
        CaptureFeed feed = captures.feed("test");
        captures.follow(showing("test"));
        next(feed, null);
        ProcessHandle first = captures.process("test").orElseThrow();

        first.destroyForcibly();
        await(() -> !notices.isEmpty(), "a notice");
        assertThat(notices.getFirst()).contains("No pictures come from test").contains("the set plays on");
        assertThat(feed.hasPicture()).as("the last picture stays").isTrue();
        await(() -> notices.size() == 2, "that it is back");

        assertThat(notices.getLast()).isEqualTo("Pictures come from test again.");
        assertThat(captures.process("test").orElseThrow().pid()).isNotEqualTo(first.pid());
    }

    @Test
    void aSourceThatNoModuleNamesAnyMoreIsLetGo() {
        assumeDevices();
        CaptureFeed feed = captures.feed("test");
        captures.follow(showing("test"));
        next(feed, null);
        ProcessHandle process = captures.process("test").orElseThrow();

        captures.follow(showing());

        await(() -> !process.isAlive(), "the end of the process");
        await(() -> !feed.hasPicture(), "no picture");
        captures.follow(showing("test"));
        next(feed, null);
        assertThat(notices).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidOnceInASentence() {
        captures.follow(showing("/dev/video97", folder.resolve("none.ts").toString()));

        await(() -> notices.size() == 2, "two notices");
        assertThat(notices).anyMatch(text -> text.startsWith("No pictures come from /dev/video97: "));
        assertThat(notices).anyMatch(text -> text.contains("none.ts: No such file or directory"));
    }

    @Test
    void theStudioIsAskedOnlyWhileAModuleShowsIt() {
        assertThat(captures.studio()).isEmpty();
        captures.follow(showing("studio"));
        assertThat(captures.studio()).contains(captures.feed("studio"));
        assertThat(captures.process("studio")).isEmpty();
        captures.follow(showing());
        assertThat(captures.studio()).isEmpty();
    }

    @Test
    void theProcessEndsWithTheProgramThatStartedIt() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there is no mkfifo here");
        Path fifo = folder.resolve("nobody-writes");
        assertThat(new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor())
                .isZero();
        Process process = ChildJvm.running(
                        CaptureMain.class, List.of("-Xmx192m"), List.of(fifo.toString(), "320", "180", "25"))
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.SECONDS)).as("it waits").isFalse();
            process.getOutputStream().close();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void theDesktopIsSeen() throws Exception {
        assumeDevices();
        Optional<XServer> server = XServer.start(folder, 640, 480);
        Assumptions.assumeTrue(server.isPresent(), "there is no Xvfb here");
        try (XServer running = server.get()) {
            List<String> arguments = List.of("screen", "320", "180", "25");
            ProcessBuilder builder = ChildJvm.running(CaptureMain.class, List.of("-Xmx192m"), arguments);
            builder.environment().put("DISPLAY", running.display());
            Process process = builder.start();
            try {
                CaptureFeed feed = new CaptureFeed();
                new CaptureWire.Reader(process.getInputStream()).next(feed, notices::add);
                CapturedPicture picture = feed.exchange(null);
                assertThat(picture.width()).as("its own proportions").isEqualTo(240);
                assertThat(picture.height()).isEqualTo(180);
                assertThat(picture.pixels[90 * 240 + 30])
                        .as("white, as the server paints it")
                        .isEqualTo(0xFFFFFFFF);
            } finally {
                process.destroyForcibly();
            }
        }
    }

    @Test
    void aFileOfAnExternalRecorderIsShownAtItsPaceAndColours() throws Exception {
        Path file = movie(0xFF2040C0, 3);
        CaptureFeed feed = captures.feed(file.toString());
        captures.follow(showing(file.toString()));
        CapturedPicture picture = next(feed, null);

        assertThat(picture.width()).isEqualTo(160);
        assertThat(picture.height()).isEqualTo(90);
        assertIsNear(picture.pixels[45 * 160 + 80], 0xFF2040C0);
        await(() -> !notices.isEmpty(), "its end");
        assertThat(notices.getFirst()).contains("it has ended");
        await(
                () -> feed.exchange(null) != picture
                        && captures.process(file.toString()).isPresent(),
                "it begins anew");
        await(() -> captures.process(file.toString()).isEmpty(), "it ends once more");
        assertThat(notices).as("what comes and goes is said once").hasSize(1);
    }

    @Test
    void aStreamFromTheNetworkIsSeen() throws Exception {
        Path file = movie(0xFF30A050, 4);
        try (ServerSocket server = new ServerSocket(0)) {
            String address = "tcp://127.0.0.1:" + server.getLocalPort();
            Thread sender = Thread.ofPlatform().daemon().start(() -> {
                try (Socket socket = server.accept()) {
                    Files.copy(file, socket.getOutputStream());
                } catch (IOException gone) {
                    faults.add(gone);
                }
            });
            CaptureFeed feed = captures.feed(address);
            captures.follow(showing(address));
            CapturedPicture picture = next(feed, null);
            assertIsNear(picture.pixels[45 * 160 + 80], 0xFF30A050);
            sender.join();
        }
    }

    @Test
    void aStreamIsWaitedForUntilItsSenderBegins() throws Exception {
        Path file = movie(0xFF30A050, 4);
        int port = freePort();
        String address = "tcp://127.0.0.1:" + port + "?listen=1";
        CaptureFeed feed = captures.feed(address);
        captures.follow(showing(address));
        await(() -> captures.process(address).isPresent(), "the process");
        ProcessHandle receiver = captures.process(address).orElseThrow();
        await(
                () -> {
                    try (Socket sender = new Socket("127.0.0.1", port)) {
                        Files.copy(file, sender.getOutputStream());
                        return true;
                    } catch (IOException notYet) {
                        return false;
                    }
                },
                "somebody who listens");
        CapturedPicture picture = next(feed, null);
        assertIsNear(picture.pixels[45 * 160 + 80], 0xFF30A050);
        assertThat(captures.process(address)).contains(receiver);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static void assertIsNear(int pixel, int wanted) {
        for (int shift = 0; shift < 24; shift += 8) {
            assertThat(pixel >> shift & 0xFF).isBetween((wanted >> shift & 0xFF) - 6, (wanted >> shift & 0xFF) + 6);
        }
    }

    private Path movie(int colour, int seconds) throws Exception {
        Path file = folder.resolve("movie.mkv");
        try (RenderFile out = RenderFile.open(
                file,
                RenderFormat.of(file),
                Optional.of(new VideoSettings(160, 90, 25, 1)),
                new AudioSettings(48_000))) {
            int[] pixels = new int[160 * 90];
            java.util.Arrays.fill(pixels, colour);
            float[] sound = new float[1920];
            for (int i = 0; i < 25 * seconds; i++) {
                out.frame(pixels);
                out.audio(sound, sound, sound.length);
            }
            out.finish();
        }
        return file;
    }
}
