package org.videotracker.media.capture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A white display in memory, for a test. */
final class XServer implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final Process process;
    private final String display;

    private XServer(Process process, String display) {
        this.process = process;
        this.display = display;
    }

    /** Starts one; empty where there is no Xvfb. */
    static Optional<XServer> start(Path folder, int width, int height) throws Exception {
        if (!Files.isExecutable(Path.of("/usr/bin/Xvfb"))) {
            return Optional.empty();
        }
        Path number = folder.resolve("display");
        Process process = new ProcessBuilder(
                        "Xvfb",
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        width + "x" + height + "x24",
                        "-nolisten",
                        "tcp",
                        "-noreset",
                        "-wr")
                .redirectOutput(number.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (Files.size(number) < 2) {
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError("Xvfb did not begin");
            }
            LockSupport.parkNanos(number, 5_000_000);
        }
        return Optional.of(new XServer(process, ":" + Files.readString(number).strip()));
    }

    String display() {
        return display;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
