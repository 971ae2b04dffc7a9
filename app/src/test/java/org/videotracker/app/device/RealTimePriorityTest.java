package org.videotracker.app.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class RealTimePriorityTest {
    private static final int RT_PRIORITY = 39;
    private static final int POLICY = 40;
    private static final int NICENESS = 18;

    private record Claimed(RealTimePriority said, int javaPriority, int policy, int level) {}

    private static Claimed claim() {
        try {
            RealTimePriority said = RealTimePriority.claim();
            String line = Files.readString(Path.of("/proc/thread-self/stat"));
            String[] fields = line.substring(line.lastIndexOf(')') - 2).split(" ");
            int offset = fields.length - line.split(" ").length;
            return new Claimed(
                    said,
                    Thread.currentThread().getPriority(),
                    Integer.parseInt(fields[POLICY + offset]),
                    Integer.parseInt(fields[RT_PRIORITY + offset]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void whatIsSaidIsWhatTheSystemGranted() {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/thread-self/stat")), "only Linux tells");
        CompletableFuture<Claimed> claimed = new CompletableFuture<>();
        Thread.ofPlatform()
                .name("claims")
                .start(() -> claimed.completeAsync(RealTimePriorityTest::claim, Runnable::run));
        Claimed found = claimed.join();
        assertThat(found.javaPriority()).isEqualTo(Thread.MAX_PRIORITY);
        assertThat(found.policy()).isEqualTo(found.said().isRealTime() ? 1 : 0);
        assertThat(found.level())
                .isEqualTo(found.said().isRealTime() ? found.said().level() : 0);
        assertThat(found.said().toString()).startsWith(found.said().isRealTime() ? "real time" : "ordinary");
    }

    @Test
    void editsStandBackBehindTheSoundAndStepInFrontOfTheCollector() {
        CompletableFuture<RealTimePriority> sound = new CompletableFuture<>();
        CompletableFuture<RealTimePriority> edits = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> sound.completeAsync(RealTimePriority::claim, Runnable::run));
        Thread.ofPlatform().start(() -> edits.completeAsync(RealTimePriority::claimBelowSound, Runnable::run));
        if (edits.join().isRealTime()) {
            assertThat(edits.join().level()).isBetween(2, sound.join().level());
        } else {
            assertThat(edits.join().level()).isEqualTo(Thread.MAX_PRIORITY);
        }
    }

    @Test
    void whereSoundIsRealTimeSoIsWhoeverStopsItForTheCollector() throws IOException {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/thread-self/stat")), "only Linux tells");
        CompletableFuture<RealTimePriority> claimed = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            RealTimePriority granted = RealTimePriority.claim();
            granted.shareWithRuntime();
            claimed.complete(granted);
        });
        RealTimePriority granted = claimed.join();
        String line = statOf("VM Thread");
        String[] fields = fields(line);
        assertThat(fields[POLICY - 2]).isEqualTo(granted.isRealTime() ? "1" : "0");
        assertThat(fields[RT_PRIORITY - 2]).isEqualTo(granted.isRealTime() ? "1" : "0");
    }

    @Test
    void threadsThatAreStartedAfterwardsHaveThePrecedenceOfTheProgram() throws IOException {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/thread-self/stat")), "only Linux tells");
        RealTimePriority.raiseProgram();
        CompletableFuture<String> line = new CompletableFuture<>();
        Thread.ofPlatform()
                .name("later")
                .start(() -> line.completeAsync(() -> read("/proc/thread-self/stat"), Runnable::run));
        String[] later = fields(line.join());
        assertThat(later[NICENESS - 2]).isEqualTo(fields(statOf("VM Thread"))[NICENESS - 2]);
        boolean isGranted = fields(read("/proc/thread-self/stat"))[NICENESS - 2].equals("-11");
        assertThat(later[NICENESS - 2].equals("-11")).isEqualTo(isGranted);
    }

    private static String[] fields(String line) {
        return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String statOf(String thread) throws IOException {
        try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
            for (Path task : tasks.toList()) {
                String line = Files.readString(task.resolve("stat"));
                if (line.contains("(" + thread + ")")) {
                    return line;
                }
            }
        }
        throw new IllegalStateException("no " + thread);
    }
}
