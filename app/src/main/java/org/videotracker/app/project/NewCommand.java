package org.videotracker.app.project;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.project.Project;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vt new}. */
@Command(name = "new", description = "Makes a project folder, with one tracker and one sampler.")
public final class NewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The folder to make; it must not exist yet, or be empty.")
    private Path folder = Path.of("");

    public NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Project project = Project.create(
                folder, NewSession.create(BuiltInModules.catalog(), () -> new ModuleId(UUID.randomUUID())));
        terminal.line("Made the project " + folder + " with the session "
                + project.currentSession().name() + ".");
        return 0;
    }
}
