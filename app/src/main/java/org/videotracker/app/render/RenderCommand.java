package org.videotracker.app.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.videotracker.app.script.ScriptFile;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.runtime.Script;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vt render}. */
@Command(name = "render", description = "Renders a session to a video or sound file, the same each time.")
public final class RenderCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 1;

    private final Terminal terminal;

    @Parameters(paramLabel = "SESSION", description = "A session file, or a project folder for its current session.")
    private Path session = Path.of("");

    @Mixin
    private final RenderOptions options = new RenderOptions();

    public RenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        SessionSource source = SessionSource.of(session);
        Session read = source.read(BuiltInModules.catalog());
        Optional<Piece> piece = piece(read);
        if (piece.isEmpty()) {
            return FAILED;
        }
        new RenderJob(source.project(), piece.get(), options, terminal).run();
        return DONE;
    }

    private Optional<Piece> piece(Session read) throws IOException {
        Path file = options.script;
        return file == null
                ? Optional.of(Piece.of(read))
                : new Rehearsal(options, terminal).of(read, new Script(file.toString(), ScriptFile.read(file)));
    }
}
