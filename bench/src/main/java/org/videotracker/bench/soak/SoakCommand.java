package org.videotracker.bench.soak;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.terminal.JsonOption;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.bench.live.Arguments;
import org.videotracker.bench.live.LiveShow;
import org.videotracker.bench.live.PauseWatch;
import org.videotracker.engine.device.DeviceSettings;
import org.videotracker.engine.live.BlockTap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vt bench soak}. */
@Command(
        name = "soak",
        description =
                "Plays a full set while other threads make garbage, load media, save, run scripts, and edit 1000 times a second.")
public final class SoakCommand implements Callable<Integer> {
    private static final double MOST_MINUTES = 7 * 24 * 60;

    private final Terminal terminal;

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "2", description = "How long; 2 by default.")
    private double minutes;

    @Option(
            names = "--buffer",
            paramLabel = "N",
            defaultValue = "256",
            description = "Sample frames that the device asks for at once, 64 to 4096; 256 by default.")
    private int buffer;

    @Option(names = "--record", paramLabel = "FILE", description = "Record what is played to this file, too.")
    private @Nullable Path record;

    @Option(
            names = "--set",
            paramLabel = "DIR",
            description = "Keep the set in this project folder, and play it from there the next time.")
    private @Nullable Path set;

    @Option(names = "--unpainted", description = "Do without the demo's own pictures, which take a minute to paint.")
    private boolean unpainted;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Spec
    private @Nullable CommandSpec spec;

    public SoakCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Arguments arguments = new Arguments(spec);
        arguments.require("--minutes", minutes, 1.0 / 60, MOST_MINUTES, "minutes");
        arguments.require(
                "--buffer", buffer, DeviceSettings.LEAST_BUFFER, DeviceSettings.GREATEST_BUFFER, "sample frames");
        return run(LiveShow.Setup.of(buffer, !unpainted, Optional.ofNullable(set)));
    }

    int run(LiveShow.Setup setup) throws Exception {
        SoakReport report;
        try (PauseWatch pauses = new PauseWatch();
                LiveShow show = LiveShow.open(setup, terminal)) {
            BlockTap tap = BlockTap.NOBODY;
            if (record != null) {
                show.player().tapes().record(record);
                tap = show.player().tapes().recorder().map(BlockTap.class::cast).orElse(tap);
            }
            report = new Soak(show, pauses, setup.bufferFrames(), Math.round(minutes * 60e9), tap, terminal).run();
        }
        List<String> failures = report.failures();
        if (json.isAsked()) {
            terminal.data(report);
        } else {
            report.lines().forEach(terminal::line);
        }
        failures.forEach(failure -> terminal.say("vt bench soak: " + failure));
        return failures.isEmpty() ? 0 : 1;
    }
}
