package org.videotracker.app.console;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.device.paced.NullHost;
import org.videotracker.app.play.LiveOptions;
import org.videotracker.app.play.PlaySettings;
import org.videotracker.app.set.StartingPoint;
import org.videotracker.app.set.StateFolder;
import org.videotracker.app.terminal.Curtain;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.model.transport.Quantum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vt console}. */
@Command(
        name = "console",
        description = {
            "Plays a session live and carries out the lines that are typed: text commands, and Lua after = or >.",
            "Without a session it goes on with the project in the present folder, or begins a new set."
        })
public final class ConsoleCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 1;

    private final Terminal terminal;
    private final String version;
    private final InputStream standardInput;

    @Parameters(
            arity = "0..1",
            paramLabel = "SESSION",
            description = "A session file, or a project folder for its current session.")
    private @Nullable Path session;

    @Mixin
    private final LiveOptions live = new LiveOptions();

    /** @param version of the program, for the journal */
    public ConsoleCommand(Terminal terminal, String version, InputStream standardInput) {
        this.terminal = terminal;
        this.version = version;
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PlaySettings settings = live.settings(version, Optional.of(NullHost.NAME));
        StateFolder state = StateFolder.ofTheUser();
        StartingPoint start = StartingPoint.find(Optional.ofNullable(session), Path.of(""), state);
        try (Curtain curtain = Curtain.raise();
                LiveSet set = open(start, settings, curtain)) {
            return converse(set, start, state, curtain) ? DONE : FAILED;
        }
    }

    private LiveSet open(StartingPoint start, PlaySettings settings, Curtain curtain)
            throws IOException, InterruptedException {
        try (Curtain.Part _ = curtain.interruptible()) {
            return LiveSet.open(start, settings, Quantum.NOW, terminal);
        }
    }

    private boolean converse(LiveSet set, StartingPoint start, StateFolder state, Curtain curtain)
            throws IOException, InterruptedException {
        try (Curtain.Part _ = curtain.interruptible()) {
            if (curtain.hasFallen()) { // what interrupted us would keep the terminal from being opened
                return true;
            }
            return isTerminal()
                    ? new TypedConversation(set, terminal, curtain, greeting(set, start)).hold(state)
                    : new PipedConversation(set, terminal, standardInput).hold();
        } catch (InterruptedException interrupted) {
            if (curtain.hasFallen()) {
                return true;
            }
            throw interrupted;
        }
    }

    /** Whether a person is at both ends of the program. */
    static boolean isTerminal() {
        @Nullable Console console = System.console();
        return console != null && console.isTerminal();
    }

    private String greeting(LiveSet set, StartingPoint start) {
        String what = start.isScratch()
                ? "a new set; save-as DIR gives it a place of yours"
                : set.player().source().file().name() + " of "
                        + start.source().project().root();
        String silence = live.namesDevice() ? "" : " Nothing is heard without --device.";
        return "videoTracker " + version + ", " + what + "." + silence
                + "\nhelp lists the commands, = runs Lua, Tab completes, Ctrl+D ends.";
    }
}
