package org.videotracker.bench.patterns;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.report.Floor;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.notation.Notation;
import org.videotracker.model.pattern.notation.NotationException;

/** A notation of 200 characters in which every sign occurs. */
@State(Scope.Thread)
public class NotationBenchmark {
    /** Not final, so that no compiler takes what is read for granted. */
    private String notation =
            "bd*2 <sd cp>(3,8,<0 2>) [hh hh? hh*2, ~ oh@3 _] {c4 e4 g4 b4}%4 [a | b | c]!2 0 .. 7 bd:3"
                    + " [bd . sd sd . hh hh hh]/2 <a b [c d]>!3 -? ~ bd(5,8) hh*8 [c e g, b4 d5]/4 sn:2? ho:4 drum:3(3,8)? bd sn hh*16";

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Fork(1)
    @Warmup(iterations = 12, time = 1)
    @Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
    @Figure(unit = "µs")
    @Floor(atMost = 50)
    public Notation parse() throws NotationException {
        return Notation.parse(notation);
    }

    /** Read, and made into a pattern that can be asked for events. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Fork(1)
    @Warmup(iterations = 12, time = 1)
    @Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
    @Figure(unit = "µs")
    public Cycles parseAndMake() throws NotationException {
        return Notation.parse(notation).cycles(0);
    }
}
