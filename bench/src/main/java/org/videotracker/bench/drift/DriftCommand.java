package org.videotracker.bench.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.terminal.JsonOption;
import org.videotracker.app.terminal.StatusLine;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.bench.live.Arguments;
import org.videotracker.bench.live.LiveShow;
import org.videotracker.bench.live.MachineLoad;
import org.videotracker.bench.live.Times;
import org.videotracker.bench.stall.Attribution;
import org.videotracker.bench.stall.ControlLoop;
import org.videotracker.bench.stall.CoreAccount;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.DeviceSettings;
import org.videotracker.engine.live.Performance;
import org.videotracker.engine.live.PictureMeter;
import org.videotracker.engine.render.FrameRate;
import org.videotracker.model.command.TransportCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vt bench drift}. */
@Command(name = "drift", description = "Measures how far the pictures get from the sound: never more than one frame.")
public final class DriftCommand implements Callable<Integer> {
    private static final String ORIGIN = "drift";
    private static final long CONTROL_NANOS = 1_000_000;
    private static final long GLANCE_MILLIS = 100;

    private final Terminal terminal;

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "10", description = "How long; 10 by default.")
    private double minutes;

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

    public DriftCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Arguments arguments = new Arguments(spec);
        arguments.require("--minutes", minutes, 1.0 / 60, 7 * 24 * 60, "minutes");
        arguments.require(
                "--buffer", buffer, DeviceSettings.LEAST_BUFFER, DeviceSettings.GREATEST_BUFFER, "sample frames");
        DriftReport report;
        try (LiveShow show = LiveShow.open(LiveShow.Setup.of(buffer, false, Optional.empty()), terminal)) {
            report = measure(show);
        }
        if (json.isAsked()) {
            terminal.data(report);
        } else {
            report.lines().forEach(terminal::line);
        }
        List<String> failures = report.failures();
        failures.forEach(failure -> terminal.say("vt bench drift: " + failure));
        return failures.isEmpty() ? 0 : 1;
    }

    private DriftReport measure(LiveShow show) throws Exception {
        Performance performance = show.player().performance();
        double framesPerSecond =
                performance.engine().snapshot().session().project().fps();
        AudioDevice device = show.player().device();
        LagProbe probe = new LagProbe(
                performance.sound(),
                FrameRate.of(framesPerSecond),
                show.player().sampleRate(),
                device.bufferFrames(),
                device.latencyFrames());
        List<String> broken = new ArrayList<>();
        try (ControlLoop control = ControlLoop.start(CONTROL_NANOS, ControlLoop.Rank.ORDINARY);
                CoreAccount cores = new CoreAccount()) {
            MachineLoad load = new MachineLoad();
            performance.video().showOn(probe);
            performance
                    .engine()
                    .submit(Batch.of(ORIGIN, new TransportCommand.Play()))
                    .join();
            long began = System.nanoTime();
            play(performance.video().meter(), began);
            double seconds = (System.nanoTime() - began) / 1e9;
            MachineLoad.Shares shares = load.measure();
            show.end();
            cores.close();
            if (control.isBroken()) {
                broken.add("The control loop ended by itself, so that nothing is known of the machine.");
            }
            PictureMeter meter = performance.video().meter();
            Attribution tooFar = Attribution.of(
                    probe.tooFar(), List.of(control.stalls(), cores.stallsOf("vt-video", "vt-audio", "vt-device")));
            return new DriftReport(
                    seconds,
                    framesPerSecond,
                    probe.pictures(),
                    meter.dropped(),
                    probe.afterStandstill(),
                    meter.greatestLagFrames(),
                    probe.greatestFromHeard(),
                    probe.greatestFromPulled(),
                    probe.last(),
                    tooFar.ours().size(),
                    tooFar.machines().size(),
                    Times.of(control.lateness()),
                    shares,
                    broken);
        }
    }

    private void play(PictureMeter meter, long began) throws InterruptedException {
        long nanos = Math.round(minutes * 60e9);
        try (StatusLine line = terminal.status()) {
            for (long past = 0; past < nanos; past = System.nanoTime() - began) {
                if (line.isDue()) {
                    line.say(String.format(
                            Locale.ROOT,
                            "%d of %d s  %+.3f frames  greatest %.3f  dropped %d",
                            past / 1_000_000_000,
                            nanos / 1_000_000_000,
                            meter.lagFrames(),
                            meter.greatestLagFrames(),
                            meter.dropped()));
                }
                TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
            }
        }
    }
}
