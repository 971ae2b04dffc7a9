package org.videotracker.app.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.play.LiveOptions;
import org.videotracker.app.play.PlaySettings;
import org.videotracker.app.play.PlayingTime;
import org.videotracker.app.set.StartingPoint;
import org.videotracker.app.terminal.Curtain;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.model.transport.Quantum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vt live}. */
@Command(
        name = "live",
        description = {
            "Plays a set that is being written: with each save of the Lua script what changed in it is evaluated.",
            "Without a session it plays in the project that the script lies in, or in one beside it of the script's name,"
                    + " which is made if need be."
        })
public final class LiveCommand implements Callable<Integer> {
    private static final int DONE = 0;

    private final Terminal terminal;
    private final String version;

    @Parameters(index = "0", paramLabel = "FILE", description = "The script; its name ends in .lua.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SESSION",
            description = "A session file, or a project folder for its current session. It is not saved: the script is"
                    + " the set.")
    private @Nullable Path session;

    @Option(
            names = "--quantize",
            paramLabel = "now|step|beat|bar",
            description = "When edits take effect, unless the script says it itself. At once by default.")
    private Quantum quantum = Quantum.NOW;

    @Mixin
    private final PlayingTime time = new PlayingTime();

    @Mixin
    private final LiveOptions live = new LiveOptions();

    /** @param version of the program, for the journal */
    public LiveCommand(Terminal terminal, String version) {
        this.terminal = terminal;
        this.version = version;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!file.toString().endsWith(".lua")) {
            throw new BadInput(file + " is not named like a Lua script; give it the ending .lua.");
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            throw new BadInput("The folder " + folder + " of the script does not exist; make it first.");
        }
        double seconds = time.seconds();
        if (quantum == Quantum.PASS) {
            throw new BadInput("--quantize takes now, step, beat or bar, and not pass.");
        }
        PlaySettings settings = live.settings(version, Optional.empty());
        StartingPoint start = StartingPoint.forScript(file, Optional.ofNullable(session), terminal::say);
        try (Curtain curtain = Curtain.raise();
                LiveSet set = LiveSet.open(start, settings, quantum, terminal);
                ScriptWatch watch = new ScriptWatch(file);
                LiveView view = LiveView.open(set, terminal, curtain)) {
            view.play(file.toString(), watch, seconds);
        }
        return DONE;
    }
}
