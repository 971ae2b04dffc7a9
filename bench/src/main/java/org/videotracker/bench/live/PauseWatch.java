package org.videotracker.bench.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingStream;
import org.HdrHistogram.Histogram;
import org.videotracker.bench.stall.Stall;
import org.videotracker.bench.stall.Stalls;

/** Watches the collector by Flight Recorder, whose durations are exact; the management beans round to milliseconds. */
public final class PauseWatch implements AutoCloseable {
    private static final long LONGEST_NANOS = 100_000_000_000L;
    private static final long SHORTEST_STOP_NANOS = 500_000;

    private final RecordingStream stream = new RecordingStream();
    private final Histogram pauses = new Histogram(1, LONGEST_NANOS, 3);
    private final Map<Long, Long> stopsBegun = new HashMap<>();
    private final List<Stall> stops = new ArrayList<>();
    private final long clockOffset;
    private long collections;
    private long allocationStalls;
    private boolean isClosed;

    /** Begins to watch. */
    public PauseWatch() {
        stream.setMaxAge(Duration.ofSeconds(30));
        stream.enable("jdk.GCPhasePause").withoutThreshold();
        Instant now = Instant.now();
        clockOffset = System.nanoTime() - nanos(now);
        stream.enable("jdk.SafepointBegin").withoutThreshold();
        stream.enable("jdk.SafepointEnd").withoutThreshold();
        stream.onEvent("jdk.SafepointBegin", this::stopping);
        stream.onEvent("jdk.SafepointEnd", this::stopped);
        stream.enable("jdk.GarbageCollection").withoutThreshold();
        stream.enable("jdk.ZAllocationStall").withoutThreshold();
        stream.onEvent("jdk.GCPhasePause", this::pause);
        stream.onEvent("jdk.GarbageCollection", event -> collected());
        stream.onEvent("jdk.ZAllocationStall", event -> stalled());
        stream.startAsync();
    }

    private synchronized void pause(RecordedEvent event) {
        pauses.recordValue(Math.clamp(event.getDuration().toNanos(), 1, LONGEST_NANOS));
    }

    private static long nanos(Instant moment) {
        return TimeUnit.SECONDS.toNanos(moment.getEpochSecond()) + moment.getNano();
    }

    private synchronized void stopping(RecordedEvent event) {
        stopsBegun.put(event.getLong("safepointId"), nanos(event.getStartTime()) + clockOffset);
    }

    private synchronized void stopped(RecordedEvent event) {
        Long begun = stopsBegun.remove(event.getLong("safepointId"));
        long end = nanos(event.getEndTime()) + clockOffset;
        if (begun != null && end - begun >= SHORTEST_STOP_NANOS) {
            stops.add(Stall.late(begun, end));
        }
    }

    private synchronized void collected() {
        collections++;
    }

    private synchronized void stalled() {
        allocationStalls++;
    }

    /** When the runtime stopped every thread, from its wish to do so until all went on. After {@link #close}. */
    public synchronized Stalls stops() {
        return Stalls.ofAny(stops);
    }

    /** Begins anew. */
    public synchronized void forget() {
        pauses.reset();
        collections = 0;
        allocationStalls = 0;
    }

    /** How long the collector stopped every thread each time, in nanoseconds. After {@link #close}. */
    public synchronized Histogram pauses() {
        return pauses.copy();
    }

    /** How often it collected. */
    public synchronized long collections() {
        return collections;
    }

    /** How often a thread that wanted memory had to wait for the collector; none of those that play wants any. */
    public synchronized long allocationStalls() {
        return allocationStalls;
    }

    /** Waits until everything that happened has been counted. Closing twice is harmless. */
    @Override
    public void close() {
        if (!isClosed) {
            isClosed = true;
            stream.stop();
            stream.close();
        }
    }
}
