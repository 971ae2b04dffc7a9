package org.videotracker.bench.endurance;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.terminal.JsonOption;
import org.videotracker.app.terminal.ProgressBar;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.bench.live.Arguments;
import org.videotracker.bench.work.Noise;
import org.videotracker.bench.work.Stage;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vt bench long}. */
@Command(
        name = "long",
        description = "Plays hours of sound as fast as possible: every position exact, and no more memory at the end.")
public final class LongCommand implements Callable<Integer> {
    private static final String ORIGIN = "long";
    private static final int RUN = StereoBuffer.CAPACITY;
    private static final double FIRST_TEMPO = 124.7;
    private static final double SLOWEST_TEMPO = 60;
    private static final double FASTEST_TEMPO = 240;
    private static final int RUNS_PER_TEMPO = 433 * Stage.SAMPLE_RATE / RUN;
    private static final int RUNS_PER_GLANCE = 10_000;
    /** From then on the heap may not grow: every pattern and tempo has been played, and the code has been compiled. */
    private static final double SETTLED = 0.05;

    private static final int COLLECTIONS = 3;

    private final Terminal terminal;

    @Option(names = "--hours", paramLabel = "N", defaultValue = "8", description = "How many; 8 by default.")
    private double hours;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Spec
    private @Nullable CommandSpec spec;

    public LongCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        new Arguments(spec).require("--hours", hours, 0.001, 10_000, "hours");
        LongReport report = play();
        if (json.isAsked()) {
            terminal.data(report);
        } else {
            report.lines().forEach(terminal::line);
        }
        List<String> failures = report.failures();
        failures.forEach(failure -> terminal.say("vt bench long: " + failure));
        return failures.isEmpty() ? 0 : 1;
    }

    private LongReport play() {
        LongSet set = LongSet.at(FIRST_TEMPO);
        Stage stage = Stage.of(set.session(), new Clip(new Noise(Stage.SAMPLE_RATE, 12_000, 1), null), 64, 36);
        ExactTime exact = new ExactTime(Stage.SAMPLE_RATE, FIRST_TEMPO);
        PositionCheck check = new PositionCheck(exact, set.parts());
        stage.audio().tapTriggers(check);
        stage.engine().submit(Batch.of(ORIGIN, new TransportCommand.Play()));
        SplittableRandom random = new SplittableRandom(1);
        long runs = Math.round(hours * 3600 * Stage.SAMPLE_RATE / RUN);
        long settled = Math.round(runs * SETTLED);
        long heapBefore = 0;
        int tempi = 1;
        long began = System.nanoTime();
        try (ProgressBar bar = terminal.progress("Playing", runs)) {
            for (long run = 0; run < runs; run++) {
                long frame = run * RUN;
                if (run > 0 && run % RUNS_PER_TEMPO == 0) {
                    double tempo = random.nextDouble(SLOWEST_TEMPO, FASTEST_TEMPO);
                    stage.engine().submit(Batch.of(ORIGIN, new SetParameter(new OfTransport("bpm"), Value.of(tempo))));
                    exact.tempo(frame, tempo);
                    tempi++;
                }
                stage.engine().pump();
                stage.audio().repair();
                while (stage.audio().prepare() > 0) {
                    // until nothing is left to prepare
                }
                stage.audio().render(frame, RUN);
                check.look(stage.audio().clock());
                if (run == settled) {
                    heapBefore = heap();
                }
                if (run % RUNS_PER_GLANCE == 0) {
                    bar.at(run);
                }
            }
            bar.at(runs);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        BeatTime end = new BeatTime(Stage.SAMPLE_RATE);
        check.lookAtEnd(stage.audio().clock(), end, runs * RUN);
        return new LongReport(
                runs * RUN / 3600.0 / Stage.SAMPLE_RATE,
                seconds,
                tempi,
                check.triggers(),
                check.beats(),
                end.toBeats(),
                check.wrong(),
                check.firstWrong(),
                heapBefore,
                heap());
    }

    /** What is in use once everything that can be collected has been. */
    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
