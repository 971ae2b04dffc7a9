package org.videotracker.app.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.project.Project;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vt new}. */
@Command(name = "new", description = "Makes a project folder, with one tracker and one sampler.")
public final class NewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The folder to make; it must not exist yet, or be empty.")
    private Path folder = Path.of("");

    @Option(
            names = "--clips",
            description =
                    "Put the demo's generated sounds and pictures into its library, to begin with: kick, bass, city ...")
    private boolean withClips;

    private final Clips clips;

    /** Media for a new project. */
    @FunctionalInterface
    public interface Clips {
        /** Brings them into a project, and gives the session that knows them. */
        Session into(Project project, Session session) throws IOException, RejectedException;
    }

    public NewCommand(Terminal terminal, Clips clips) {
        this.terminal = terminal;
        this.clips = clips;
    }

    @Override
    public Integer call() throws Exception {
        Session session = NewSession.create(BuiltInModules.catalog(), () -> new ModuleId(UUID.randomUUID()));
        Project project = Project.create(folder, session);
        if (withClips) {
            project.save(project.currentSession(), clips.into(project, session));
        }
        terminal.line("Made the project " + folder + " with the session "
                + project.currentSession().name() + ".");
        return 0;
    }
}
