package org.videotracker.app.device.jack;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.videotracker.app.device.Await;

/** A real JACK server of its own name, without a sound card. Tests that want one are skipped where JACK is not installed. */
public final class JackServer implements AutoCloseable {
    private final String name;
    private final Process process;

    private JackServer(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    public static JackServer start(int sampleRate, int bufferFrames) throws IOException {
        return start(
                "vt-test-" + ProcessHandle.current().pid() + "-" + System.nanoTime() % 1_000_000,
                sampleRate,
                bufferFrames);
    }

    /** Starts a server of a name that another had before. */
    public static JackServer start(String name, int sampleRate, int bufferFrames) throws IOException {
        Optional<Path> jackd = command("jackd");
        Assumptions.assumeTrue(jackd.isPresent(), "jackd is not installed");
        List<String> line = List.of(
                jackd.get().toString(),
                "-n",
                name,
                "-r",
                "-d",
                "dummy",
                "-r",
                "" + sampleRate,
                "-p",
                "" + bufferFrames);
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JACK_NO_AUDIO_RESERVATION", "1");
        JackServer server = new JackServer(name, builder.start());
        JackHost host = server.host();
        Await.until("jackd runs", () -> !host.devices().isEmpty() || !server.process.isAlive());
        return server;
    }

    private static Optional<Path> command(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public String name() {
        return name;
    }

    public JackHost host() {
        return new JackHost(name, (place, fault) -> {
            throw new AssertionError(place, fault);
        });
    }

    /** Runs one of JACK's tools on this server. */
    void run(String... line) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JACK_DEFAULT_SERVER", name);
        builder.start().waitFor();
    }

    /** Ends the server, and removes what a client leaves of a server that ended before it. */
    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        Path shared = Path.of("/dev/shm");
        if (Files.isDirectory(shared)) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(shared, "jack_sem.*" + name + "*")) {
                for (Path file : left) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
