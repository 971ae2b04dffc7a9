package org.videotracker.app.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.api.EditorAnnotations;
import org.videotracker.script.lua.print.Detail;
import org.videotracker.script.lua.print.SessionScript;
import org.videotracker.script.lua.runtime.ScriptLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vt script}. */
@Command(
        name = "script",
        description =
                "Prints a session as a Lua script, from which one can start a set; vt run --strict makes it again.")
public final class ScriptCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR|SESSION", description = "A project folder or a session file.")
    private Path path = Path.of("");

    @Option(names = "--all", description = "Print the values too that are as in a new module, sample or connection.")
    private boolean all;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write to a new file instead of the terminal.")
    private @Nullable Path out;

    @Option(
            names = "--editor",
            description =
                    "Instead of printing, put " + EditorAnnotations.FILE + " and " + EditorAnnotations.SETTINGS_FILE
                            + " into the folder DIR, with which editors complete and check scripts.")
    private boolean editor;

    public ScriptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (editor) {
            new EditorFiles(terminal).write(path);
            return 0;
        }
        Session session = SessionSource.of(path).read(BuiltInModules.catalog());
        String text = SessionScript.print(session, BuiltInModules.catalog(), all ? Detail.ALL : Detail.CHANGES);
        Optional<Path> file = Optional.ofNullable(out);
        if (file.isPresent()) {
            write(file.get(), text);
        } else {
            terminal.out().print(text);
            terminal.out().flush();
        }
        warnIfTooLong(text);
        return 0;
    }

    private void write(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException taken) {
            throw new BadInput(file + " exists, and may be a script of yours; give another name.", taken);
        }
        terminal.say("Wrote " + file + ".");
    }

    /** A text that no run would take is still the truth about the session, and worth reading. */
    private void warnIfTooLong(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        int most = ScriptLimits.DEFAULT.sourceBytes();
        if (bytes > most) {
            terminal.say("The script has " + (bytes >> 10) + " KiB, and vt run takes " + (most >> 10)
                    + ". Copy the session file instead, or run the script in parts.");
        }
    }
}
