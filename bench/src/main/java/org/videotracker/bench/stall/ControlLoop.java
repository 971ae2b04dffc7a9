package org.videotracker.bench.stall;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * Listens to a {@link ControlProcess}: what the machine does to a thread that only sleeps. The moments of both processes are those
 * of one clock, the system's monotonic one.
 */
public final class ControlLoop implements AutoCloseable {
    /** Less than this is how waking up is. */
    private static final long SHORTEST_STALL_NANOS = 100_000;
    /** Until its own code is compiled, the loop is late by its own fault. */
    private static final int FIRST_WAKES = 50;

    private static final long LONGEST_NANOS = 100_000_000_000L;

    private final Process process;
    private final Stalls stalls = new Stalls();
    private final Histogram lateness = new Histogram(1, LONGEST_NANOS, 3);
    private final Thread listening;
    private volatile boolean closed;
    private volatile boolean broken;

    private ControlLoop(Process process) {
        this.process = process;
        listening = Thread.ofPlatform().name("vt-bench-control").daemon().start(this::listen);
    }

    /** Which threads it stands for. */
    public enum Rank {
        /** Those of the sound, which have the highest priority that is granted. */
        PLAYING,
        /** All others. */
        ORDINARY
    }

    /** Starts it. */
    public static ControlLoop start(long periodNanos, Rank rank) throws IOException {
        return start(ControlProcess.class.getName(), periodNanos, rank);
    }

    static ControlLoop start(String program, long periodNanos, Rank rank) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms16m",
                "-Xmx16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program,
                Long.toString(periodNanos),
                rank.name()));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return new ControlLoop(builder.start());
    }

    private void listen() {
        try (DataInputStream wakes = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            for (int i = 0; !closed; i++) {
                long due = wakes.readLong();
                long woke = wakes.readLong();
                if (i >= FIRST_WAKES) {
                    woke(due, woke);
                }
            }
        } catch (IOException ended) {
            broken = !closed;
        }
    }

    private void woke(long due, long woke) {
        synchronized (lateness) {
            lateness.recordValue(Math.clamp(woke - due, 1, LONGEST_NANOS));
        }
        if (woke - due >= SHORTEST_STALL_NANOS) {
            stalls.add(Stall.late(due, woke));
        }
    }

    /** When it was late. Any thread. */
    public Stalls stalls() {
        return stalls;
    }

    /** How late it was each time, in nanoseconds. Any thread. */
    public Histogram lateness() {
        synchronized (lateness) {
            return lateness.copy();
        }
    }

    /** Whether it has ended by itself, so that what it said proves nothing. */
    public boolean isBroken() {
        return broken;
    }

    @Override
    public void close() {
        closed = true;
        process.destroy();
    }
}
