package org.videotracker.app.script;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.videotracker.app.terminal.JsonOption;
import org.videotracker.app.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vt exec}. */
@Command(
        name = "exec",
        description =
                "Carries out lines of text commands on a session; saves it when all succeeded. All commands: vt exec DIR help")
public final class ExecCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR|SESSION", description = "A project folder or a session file.")
    private Path path = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "LINE", description = "A line, in quotes: 'bpm 132; play'")
    private List<String> lines = List.of();

    @Mixin
    private final RunOptions options = new RunOptions();

    @Mixin
    private final JsonOption json = new JsonOption();

    public ExecCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        return new LineRun(terminal, options, json.isAsked())
                .run(path, PlacedLine.of("line ", String.join("\n", lines)));
    }
}
