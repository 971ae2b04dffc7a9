package org.videotracker.bench.sound;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.event.TriggerQueue;

/** Triggers queued per second for one block: those of a few sequencers, which arrive nearly sorted by offset. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class TriggerQueueBenchmark {
    private static final int TRIGGERS = 64;
    private static final int SEQUENCERS = 4;
    private static final int BLOCK = 256;

    private final TriggerQueue queue = new TriggerQueue(TRIGGERS);
    private final Trigger[] triggers = new Trigger[TRIGGERS];

    @Setup
    public void spreadOverABlock() {
        int perSequencer = TRIGGERS / SEQUENCERS;
        for (int i = 0; i < TRIGGERS; i++) {
            triggers[i] = new Trigger();
            triggers[i].offset = i % perSequencer * (BLOCK / perSequencer);
        }
    }

    @Benchmark
    @OperationsPerInvocation(TRIGGERS)
    @Figure(unit = "million triggers/s", each = 1e-6)
    public int queueOneBlock() {
        queue.clear();
        for (Trigger trigger : triggers) {
            queue.add(trigger);
        }
        return queue.size();
    }
}
