package org.videotracker.bench;

import java.nio.file.Path;
import java.util.List;
import org.videotracker.app.failure.FailureReport;
import org.videotracker.app.failure.UsageReport;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.bench.audible.AudibleCommand;
import org.videotracker.bench.drift.DriftCommand;
import org.videotracker.bench.endurance.LongCommand;
import org.videotracker.bench.soak.SoakCommand;
import org.videotracker.bench.studio.StudioCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The programs that measure real-time playing, each a subcommand of {@code vt bench}. The launcher knows their names too. */
final class LivePrograms {
    /** What they are called. */
    static final List<String> NAMES = List.of("soak", "audible", "drift", "long", "studio");

    private LivePrograms() {}

    @Command(name = "vt bench", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true)
    private static final class Root {}

    /** Runs the one that the first word names. Exit codes: 0 all is well, 1 it is not, 2 wrong usage. */
    static int run(List<String> words, Terminal terminal) {
        FailureReport failures = new FailureReport(terminal, Path.of(System.getProperty("java.io.tmpdir")), words);
        return new CommandLine(new Root())
                .addSubcommand(new SoakCommand(terminal))
                .addSubcommand(new AudibleCommand(terminal))
                .addSubcommand(new DriftCommand(terminal))
                .addSubcommand(new LongCommand(terminal))
                .addSubcommand(new StudioCommand(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler(new UsageReport(terminal))
                .setExecutionExceptionHandler(failures)
                .execute(words.toArray(String[]::new));
    }
}
