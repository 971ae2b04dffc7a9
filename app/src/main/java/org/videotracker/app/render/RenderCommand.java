package org.videotracker.app.render;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vt render}. */
@Command(name = "render", description = "Renders a session to a video or sound file, the same each time.")
public final class RenderCommand implements Callable<Integer> {
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
        new RenderJob(source.project(), read, options, terminal).run();
        return 0;
    }
}
