package org.videotracker.bench.audible;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.terminal.JsonOption;
import org.videotracker.app.terminal.ProgressBar;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.bench.live.Arguments;
import org.videotracker.bench.live.LiveShow;
import org.videotracker.bench.live.MachineLoad;
import org.videotracker.bench.live.PauseWatch;
import org.videotracker.bench.live.Times;
import org.videotracker.bench.stall.Attribution;
import org.videotracker.bench.stall.ControlLoop;
import org.videotracker.bench.stall.CoreAccount;
import org.videotracker.bench.stall.HeldUp;
import org.videotracker.bench.stall.Miss;
import org.videotracker.bench.stall.Stalls;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.device.DeviceSettings;
import org.videotracker.engine.live.Performance;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vt bench audible}. */
@Command(
        name = "audible",
        description =
                "Measures how long an edit takes to reach the sound: always the next block that is begun after 1 ms.")
public final class AudibleCommand implements Callable<Integer> {
    private static final String ORIGIN = "audible";
    /** What the system calls the thread of main, which submits. */
    private static final String MAIN = "java";

    private static final long CONTROL_NANOS = 500_000;
    private static final long SHORTEST_REST_NANOS = 2_000_000;
    private static final long LONGEST_REST_NANOS = 20_000_000;
    private static final long LOOK_NANOS = 200_000;
    private static final long LONGEST_WAIT_NANOS = 5_000_000_000L;
    private static final double SLOWEST_BPM = 100;
    private static final double FASTEST_BPM = 140;

    private final Terminal terminal;

    @Option(names = "--seconds", paramLabel = "S", defaultValue = "60", description = "How long; 60 by default.")
    private double seconds;

    @Option(
            names = "--buffer",
            paramLabel = "N",
            defaultValue = "256",
            description = "Sample frames that the device asks for at once, 64 to 4096; 256 by default.")
    private int buffer;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Spec
    private @Nullable CommandSpec spec;

    public AudibleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Arguments arguments = new Arguments(spec);
        arguments.require("--seconds", seconds, 1, 86_400, "seconds");
        arguments.require(
                "--buffer", buffer, DeviceSettings.LEAST_BUFFER, DeviceSettings.GREATEST_BUFFER, "sample frames");
        AudibleReport report;
        try (PauseWatch pauses = new PauseWatch();
                LiveShow show = LiveShow.open(LiveShow.Setup.of(buffer, false, Optional.empty()), terminal)) {
            report = measure(show, pauses);
        }
        if (json.isAsked()) {
            terminal.data(report);
        } else {
            report.lines().forEach(terminal::line);
        }
        List<String> failures = report.failures();
        failures.forEach(failure -> terminal.say("vt bench audible: " + failure));
        return failures.isEmpty() ? 0 : 1;
    }

    private AudibleReport measure(LiveShow show, PauseWatch pauses) throws Exception {
        Performance performance = show.player().performance();
        ProgramProbe probe = new ProgramProbe(performance.audio().clock());
        performance.sound().tapBlocks(probe);
        performance
                .engine()
                .submit(Batch.of(ORIGIN, new TransportCommand.Play()))
                .join();
        List<String> broken = new ArrayList<>();
        try (ControlLoop control = ControlLoop.start(CONTROL_NANOS, ControlLoop.Rank.ORDINARY);
                CoreAccount cores = new CoreAccount()) {
            MachineLoad load = new MachineLoad();
            List<Reach> reaches = submit(performance.engine(), probe, broken);
            MachineLoad.Shares shares = load.measure();
            show.end();
            cores.close();
            pauses.close();
            if (control.isBroken()) {
                broken.add("The control loop ended by itself, so that nothing is known of the machine.");
            }
            List<Miss> breaches =
                    reaches.stream().flatMap(reach -> reach.breach().stream()).toList();
            Stalls own = cores.stallsOf("vt-engine", MAIN);
            Stalls held = HeldUp.of(pauses.stops(), cores.stallsOfEach());
            Attribution attributed = Attribution.of(breaches, List.of(control.stalls(), own, held));
            List<String> unexplained = attributed.ours().stream()
                    .map(breach -> sentence(breach, List.of(control.stalls(), own, pauses.stops(), held)))
                    .toList();
            return new AudibleReport(
                    reaches.size(),
                    buffer,
                    AudibleReport.bars(reaches),
                    reaches.stream().mapToDouble(Reach::milliseconds).max().orElse(0),
                    unexplained,
                    attributed.machines().size(),
                    Times.of(control.lateness()),
                    shares,
                    broken);
        }
    }

    private static String sentence(Miss breach, List<Stalls> witnesses) {
        return String.format(
                Locale.ROOT,
                "A block was begun %.2f ms after an edit and without it; no core: control loop %.2f ms, engine %.2f ms; stopped"
                        + " by the runtime %.2f ms, of which for want of a core %.2f ms.",
                Stream.concat(
                                Stream.of((breach.moment() - breach.since()) / 1e6),
                                witnesses.stream()
                                        .map(stalls -> stalls.lostWithin(breach.since(), breach.moment()) / 1e6))
                        .toArray());
    }

    private List<Reach> submit(Engine engine, ProgramProbe probe, List<String> broken) {
        List<Reach> reaches = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(1);
        long began = System.nanoTime();
        long nanos = Math.round(seconds * 1e9);
        try (ProgressBar bar = terminal.progress("Editing", nanos)) {
            for (long past = 0; past < nanos; past = System.nanoTime() - began) {
                bar.at(past);
                rest(random.nextLong(SHORTEST_REST_NANOS, LONGEST_REST_NANOS));
                Optional<Reach> reach = submit(engine, probe, random.nextDouble(SLOWEST_BPM, FASTEST_BPM));
                if (reach.isEmpty()) {
                    broken.add("An edit was not in the sound after 5 seconds.");
                    break;
                }
                reaches.add(reach.get());
            }
            bar.at(nanos);
        }
        return reaches;
    }

    private static Optional<Reach> submit(Engine engine, ProgramProbe probe, double tempo) {
        Batch batch = Batch.of(ORIGIN, new SetParameter(new OfTransport("bpm"), Value.of(tempo)));
        long submitted = System.nanoTime();
        probe.look(tempo, submitted);
        engine.submit(batch);
        while (!probe.isFound()) {
            if (System.nanoTime() - submitted > LONGEST_WAIT_NANOS) {
                return Optional.empty();
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return Optional.of(probe.reach());
    }

    private static void rest(long nanos) {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
