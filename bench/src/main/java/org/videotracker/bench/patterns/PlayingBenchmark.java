package org.videotracker.bench.patterns;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.report.Floor;
import org.videotracker.bench.work.SessionBuilder;
import org.videotracker.bench.work.Stage;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.command.PatternCommand.PutCycles;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.Expression.Call;
import org.videotracker.model.pattern.expression.Expression.Lambda;
import org.videotracker.model.pattern.expression.Expression.Text;
import org.videotracker.model.pattern.expression.Expression.Variable;

/** Five hundred sequencers, each with a cycle pattern of its own, of a dozen notes in a bar of two seconds. */
@State(Scope.Thread)
public class PlayingBenchmark {
    private static final int PATTERNS = 500;

    private Stage stage = Stage.forEdits(new SessionBuilder().session());
    private long position;
    private long notes;

    @Setup(Level.Trial)
    public void begin() {
        SessionBuilder builder = new SessionBuilder();
        for (int number = 0; number < PATTERNS; number++) {
            ModuleId tracker = builder.add("TrackerSequencer", false);
            builder.run(new PutCycles("p" + number, CyclePattern.of(pattern(number))));
            builder.bind(tracker, "p" + number);
        }
        stage = Stage.forEdits(builder.session());
        stage.audio().tapTriggers((sequencer, trigger) -> notes += trigger.kind == Trigger.Kind.ONSET ? 1 : 0);
        stage.engine().submit(Batch.of("bench", new Play()));
        stage.engine().pump();
    }

    private static Expression pattern(int number) {
        String notation = "kick(3,8," + number % 8 + ") [snare hat*" + (1 + number % 4) + "] <clap kick>? hat*2";
        Expression named = new Call("s", List.of(new Text(notation)));
        Expression loud = new Call("gain", List.of(named, new Text("1 .5 <.7 .2>")));
        Lambda reversed = new Lambda(List.of("p"), new Call("rev", List.of(new Variable("p"))));
        return number % 3 == 0 ? new Call("every", List.of(loud, new Expression.Number(4), reversed)) : loud;
    }

    /** What a second of playing takes of one core, the engine thread's part included: 250 ms are a quarter of it. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(1)
    @Warmup(iterations = 8, time = 2)
    @Measurement(iterations = 5, time = 2, timeUnit = TimeUnit.SECONDS)
    @Figure(unit = "ms per s")
    @Floor(atMost = 250)
    public long playForASecond() {
        for (long end = position + Stage.SAMPLE_RATE; position < end; position += StereoBuffer.CAPACITY) {
            while (stage.audio().prepare() > 0) {
                // as the engine thread does
            }
            stage.audio().render(position, StereoBuffer.CAPACITY);
        }
        return notes;
    }
}
