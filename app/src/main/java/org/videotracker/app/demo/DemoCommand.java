package org.videotracker.app.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.project.MediaImport;
import org.videotracker.app.project.MediaImport.Imported;
import org.videotracker.app.render.RenderJob;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.project.Project;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.command.Command;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code vt demo}. */
@CommandLine.Command(
        name = "demo",
        description =
                "Makes the project ./videotracker-demo, a whole set from generated or from your clips, and renders it.")
public final class DemoCommand implements Callable<Integer> {
    private static final Path FOLDER = Path.of("videotracker-demo");

    private final Terminal terminal;

    @Option(names = "--clips", arity = "1..*", paramLabel = "FILE", description = "Your own videos and sounds to play.")
    private List<Path> clips = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to render; ./videotracker-demo.mp4 by default.")
    private Path out = Path.of("videotracker-demo.mp4");

    @Option(names = "--bars", paramLabel = "N", defaultValue = "16", description = "How many bars, 1..1000.")
    private int bars = DemoSet.BARS;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "What chance is drawn from.")
    private int seed = 1;

    public DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (bars < 1 || bars > DemoSet.MAX_BARS) {
            throw new BadInput("--bars " + bars + " is out of range: 1 to " + DemoSet.MAX_BARS + " can be rendered.");
        }
        Catalog catalog = BuiltInModules.catalog();
        // Chance depends on the identities of the sequencers too: the same seed gives the same performance.
        SplittableRandom random = new SplittableRandom(seed);
        Supplier<ModuleId> ids = () -> new ModuleId(new UUID(random.nextLong(), random.nextLong()));
        Session begun = NewSession.create(catalog, ids);
        Project project = DemoFolder.renew(FOLDER, begun);
        Session session = begun;
        List<Asset> users = List.of();
        if (!clips.isEmpty()) {
            Imported imported =
                    MediaImport.run(project, session, clips, "clips", ConversionSettings.STANDARD, terminal);
            users = imported.result().assets();
            session = imported.session();
            if (users.isEmpty()) {
                throw new BadInput("None of the clips could be imported; without --clips the demo makes its own.");
            }
        }
        List<Path> generated = new DemoClips(FOLDER.resolve("Media"), seed, terminal).write(Material.beside(users));
        Imported made = MediaImport.run(project, session, generated, "", ConversionSettings.STANDARD, terminal);
        session = performed(made.session(), catalog, ids, users, made.result().assets());
        project.save(project.currentSession(), session);
        RenderJob.ofBars(project, session, out, bars, terminal).run();
        return 0;
    }

    private Session performed(
            Session session, Catalog catalog, Supplier<ModuleId> ids, List<Asset> users, List<Asset> generated)
            throws RejectedException {
        Session performed = session;
        for (Command command : DemoSet.commands(session, catalog, ids, users, generated, bars, seed)) {
            performed = command.apply(performed);
        }
        return performed;
    }
}
