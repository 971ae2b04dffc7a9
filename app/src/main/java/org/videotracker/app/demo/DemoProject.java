package org.videotracker.app.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.project.MediaImport;
import org.videotracker.app.project.MediaImport.Imported;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.project.Project;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfProject;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;

/**
 * The project of the demo: clips that are generated beside those of the user, imported, and the set that plays them.
 *
 * @param folder where it is; a project that is there already gets a new session
 * @param clips the user's; may be empty
 * @param bars how many bars the set has, 1..{@link DemoSet#MAX_BARS}
 * @param seed what chance is drawn from
 * @param canvas how large its pictures are; empty for as large as a project's usually are
 */
public record DemoProject(Path folder, List<Path> clips, int bars, int seed, Optional<Canvas> canvas) {

    /**
     * The size of the pictures.
     *
     * @param width in pixels
     * @param height in pixels, and the most rows that a clip is stored with
     */
    public record Canvas(int width, int height) {}

    /** What was made. */
    public record Made(Project project, Session session) {}

    /** Generates, imports and saves. */
    public Made make(Terminal terminal) throws IOException, RejectedException {
        Catalog catalog = BuiltInModules.catalog();
        // Chance depends on the identities of the sequencers too: the same seed gives the same performance.
        SplittableRandom random = new SplittableRandom(seed);
        Supplier<ModuleId> ids = () -> new ModuleId(new UUID(random.nextLong(), random.nextLong()));
        Session begun = NewSession.create(catalog, ids);
        Project project = DemoFolder.renew(folder, begun);
        Session session = begun;
        List<Asset> users = List.of();
        if (!clips.isEmpty()) {
            Imported imported = MediaImport.run(project, session, clips, "clips", conversion(), terminal);
            users = imported.result().assets();
            session = imported.session();
            if (users.isEmpty()) {
                throw new BadInput("None of the clips could be imported; without --clips the demo makes its own.");
            }
        }
        Imported made = new DemoMedia(project, seed, conversion(), terminal).in(session, Material.beside(users));
        session = sized(made.session());
        for (Command command :
                DemoSet.commands(session, catalog, ids, users, made.result().assets(), bars, seed)) {
            session = command.apply(session);
        }
        project.save(project.currentSession(), session);
        return new Made(project, session);
    }

    private ConversionSettings conversion() {
        return canvas.map(size -> ConversionSettings.STANDARD.withHighestRows(size.height))
                .orElse(ConversionSettings.STANDARD);
    }

    private Session sized(Session session) throws RejectedException {
        if (canvas.isEmpty()) {
            return session;
        }
        Session wide = new SetParameter(new OfProject("width"), Value.of(canvas.get().width)).apply(session);
        return new SetParameter(new OfProject("height"), Value.of(canvas.get().height)).apply(wide);
    }
}
