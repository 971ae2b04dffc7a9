package org.videotracker.app;

import java.nio.file.Path;
import java.util.List;
import org.videotracker.app.console.ConsoleCommand;
import org.videotracker.app.console.LiveCommand;
import org.videotracker.app.demo.DemoCommand;
import org.videotracker.app.demo.DemoMedia;
import org.videotracker.app.device.DevicesCommand;
import org.videotracker.app.failure.FailureReport;
import org.videotracker.app.failure.UsageReport;
import org.videotracker.app.pattern.PatternCommand;
import org.videotracker.app.play.PlayCommand;
import org.videotracker.app.project.ImportCommand;
import org.videotracker.app.project.InfoCommand;
import org.videotracker.app.project.NewCommand;
import org.videotracker.app.project.ProbeCommand;
import org.videotracker.app.project.RecoverCommand;
import org.videotracker.app.render.JoinCommand;
import org.videotracker.app.render.RenderCommand;
import org.videotracker.app.script.ExecCommand;
import org.videotracker.app.script.RunCommand;
import org.videotracker.app.script.ScriptCommand;
import org.videotracker.app.studio.StudioCommand;
import org.videotracker.app.terminal.StandardError;
import org.videotracker.app.terminal.Terminal;
import picocli.CommandLine;

/** The entry of {@code vt}. Exit codes: 0 done, 1 failed, 2 wrong usage. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        StandardError.restore();
        System.exit(run(arguments, Terminal.ofTheProcess(), Path.of(System.getProperty("java.io.tmpdir"))));
    }

    /**
     * Runs one command line to its end.
     *
     * @param reports the folder for the full trace of a bug of ours
     * @return the exit code
     */
    static int run(String[] arguments, Terminal terminal, Path reports) {
        FailureReport failures = new FailureReport(terminal, reports, List.of(arguments));
        try {
            return commands(terminal)
                    .setParameterExceptionHandler(new UsageReport(terminal))
                    .setExecutionExceptionHandler(failures)
                    .execute(arguments);
        } catch (Throwable outermost) {
            return failures.report(outermost);
        }
    }

    /** Every subcommand of {@code vt}, one line each. */
    static CommandLine commands(Terminal terminal) {
        CommandLine vt = new CommandLine(new RootCommand())
                .addSubcommand(new StudioCommand(terminal, Version.current().version()))
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new NewCommand(
                        terminal,
                        (project, session) ->
                                DemoMedia.standard(project, terminal).in(session)))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new InfoCommand(terminal))
                .addSubcommand(new ProbeCommand(terminal))
                .addSubcommand(new RecoverCommand(terminal))
                .addSubcommand(new ExecCommand(terminal))
                .addSubcommand(new RunCommand(terminal, System.in))
                .addSubcommand(new ScriptCommand(terminal))
                .addSubcommand(PatternCommand.in(terminal, System.in))
                .addSubcommand(new RenderCommand(terminal))
                .addSubcommand(new PlayCommand(terminal, Version.current().version()))
                .addSubcommand(new ConsoleCommand(terminal, Version.current().version(), System.in))
                .addSubcommand(new LiveCommand(terminal, Version.current().version()))
                .addSubcommand(new JoinCommand(terminal))
                .addSubcommand(new DevicesCommand(terminal))
                .addSubcommand(new VersionCommand(terminal));
        vt.getCommandSpec().usageMessage().footer(RootCommand.FOOTER);
        return vt.setOut(terminal.out()).setErr(terminal.err()).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
