package org.videotracker.media.worker;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.videotracker.media.process.ChildJvm;

/** One running worker process and the line to it. Used by one thread, but for {@link #kill}. */
final class WorkerProcess {

    private final Wire wire;
    private final Process process;
    private final Writer requests;

    private WorkerProcess(Wire wire, Process process) {
        this.wire = wire;
        this.process = process;
        requests = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    }

    /** Starts a process; what it says, and that it ended, is put into {@code events}. */
    static WorkerProcess start(WorkerLimits limits, Wire wire, BlockingQueue<WorkerEvent> events) throws IOException {
        ProcessBuilder builder = ChildJvm.running(
                WorkerMain.class,
                List.of(
                        "-Xmx" + limits.heapMegabytes() + "m",
                        "-XX:MaxDirectMemorySize=256m",
                        "-XX:CompressedClassSpaceSize=64m",
                        "-XX:ReservedCodeCacheSize=64m"),
                List.of(Integer.toString(limits.nativeMegabytes())));
        WorkerProcess started = new WorkerProcess(wire, builder.start());
        Thread.ofPlatform().name("vt-media-line").daemon().start(() -> started.listen(events));
        return started;
    }

    private void listen(BlockingQueue<WorkerEvent> events) {
        try (BufferedReader answers =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = answers.readLine()) != null) {
                events.add(new WorkerEvent.Said(this, wire.read(line)));
            }
        } catch (IOException | IllegalArgumentException broken) {
            process.destroyForcibly();
        }
        events.add(new WorkerEvent.Ended(this));
    }

    void send(Message message) throws IOException {
        requests.write(wire.write(message));
        requests.write('\n');
        requests.flush();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process at once and waits until it is gone. */
    void kill() {
        process.destroyForcibly();
        boolean interrupted = false;
        while (process.isAlive()) {
            try {
                process.waitFor(1, TimeUnit.SECONDS);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
