package org.videotracker.bench.patterns;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;

/** Events asked of all notations of the corpus in turn. */
@State(Scope.Thread)
public class QueryBenchmark {
    private static final int EVENTS = 10_000;

    private final List<Cycles> patterns = Corpus.patterns();
    private int next;
    private int surplus;

    /** As many patterns as it takes; what the last one has too much counts for the next time. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @Fork(1)
    @Warmup(iterations = 8, time = 1)
    @Measurement(iterations = 5, time = 1, timeUnit = TimeUnit.SECONDS)
    @OperationsPerInvocation(EVENTS)
    @Figure(unit = "events/s")
    public int query() {
        int events = surplus;
        while (events < EVENTS) {
            events += patterns.get(next)
                    .query(Fraction.ZERO, Fraction.of(Corpus.CYCLES))
                    .size();
            next = (next + 1) % patterns.size();
        }
        surplus = events - EVENTS;
        return events;
    }
}
