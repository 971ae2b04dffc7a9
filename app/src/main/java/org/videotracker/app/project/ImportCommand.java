package org.videotracker.app.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.project.MediaImport.Imported;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.library.ImportResult;
import org.videotracker.media.library.Library;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.SessionFile;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.json.UnreadableSessionException;
import org.videotracker.model.legacy.LegacySession;
import org.videotracker.model.module.Module;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vt import}. */
@Command(name = "import", description = "Imports media, or a session of the original videoTracker, into a project.")
public final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "The project's folder, or one of its sessions.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "Sounds, videos and folders of them; or a .json session of the original program.")
    private List<Path> inputs = List.of();

    @Option(names = "--into", paramLabel = "FOLDER", description = "The folder of the library that receives them.")
    private String into = "";

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "1080",
            description = "Scale pictures down to this many rows; 720 or 540 make smaller files.")
    private int rows = 1080;

    @Option(
            names = "--to",
            paramLabel = "SAMPLER",
            description = "Also put what was imported into this sampler's bank.")
    private @Nullable String sampler;

    public ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        SessionSource source = SessionSource.of(folder);
        Session session = source.read(BuiltInModules.catalog());
        ConversionSettings settings = settings();
        boolean failed = false;
        List<Path> media = new ArrayList<>();
        for (Path input : inputs) {
            if (input.toString().endsWith(".json") && Files.isRegularFile(input)) {
                failed |= importSession(source.project(), input, settings);
            } else {
                media.add(input);
            }
        }
        if (!media.isEmpty()) {
            Imported imported = MediaImport.run(source.project(), session, media, into, settings, terminal);
            failed |= !imported.result().failures().isEmpty();
            source.project().save(source.file(), withSamples(imported));
            terminal.line("Imported " + imported.result().assets().size() + " assets.");
        }
        return failed ? 1 : 0;
    }

    private ConversionSettings settings() {
        try {
            return ConversionSettings.STANDARD.withHighestRows(rows);
        } catch (IllegalArgumentException outOfRange) {
            throw new BadInput("--rows " + outOfRange.getMessage() + ".");
        }
    }

    private Session withSamples(Imported imported) throws RejectedException {
        Session session = imported.session();
        if (sampler == null) {
            return session;
        }
        Module bank = Require.moduleNamed(session, sampler);
        for (var asset : imported.result().assets()) {
            session = new AddSample(bank.id(), asset.id(), Optional.empty()).apply(session);
        }
        return session;
    }

    /** Adds a session of the original program to the project as a session of its own. */
    private boolean importSession(Project project, Path file, ConversionSettings settings)
            throws IOException, RejectedException {
        LegacySession.Imported original;
        try (var stream = Files.newInputStream(file)) {
            original = LegacySession.read(stream, BuiltInModules.catalog(), UUID::randomUUID);
        } catch (UnreadableSessionException unreadable) {
            throw new BadInput(file + ": " + unreadable.getMessage());
        }
        original.notices().forEach(terminal::say);
        ImportResult media;
        try (Library library = Library.standard();
                ImportProgressBar bar = new ImportProgressBar(terminal)) {
            media = library.importOriginal(project, original.session(), file, original.media(), settings, bar);
        }
        Session session = MediaImport.applied(original.session(), media, terminal);
        SessionFile target = project.session(baseName(file));
        if (Files.exists(target.path())) {
            throw new BadInput(target.path() + " exists already; rename it, or the file to import.");
        }
        project.save(target, session);
        terminal.line("Imported " + file + " as the session " + target.name() + ".");
        return !media.failures().isEmpty();
    }

    private static String baseName(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }
}
