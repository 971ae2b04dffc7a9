package org.videotracker.app.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.library.ImportRequest;
import org.videotracker.media.library.ImportResult;
import org.videotracker.media.library.Library;
import org.videotracker.media.project.Project;
import org.videotracker.model.command.Command;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;

/** An import into a session, with its progress and what there is to say about it. */
public final class MediaImport {

    private MediaImport() {}

    /**
     * What came of it.
     *
     * @param result the import
     * @param session the session that knows what was imported
     */
    public record Imported(ImportResult result, Session session) {}

    /** Imports files and folders, and says what could not be imported. */
    public static Imported run(
            Project project,
            Session session,
            List<Path> inputs,
            String folder,
            ConversionSettings settings,
            Terminal terminal)
            throws IOException, RejectedException {
        ImportResult result;
        try (Library library = Library.standard();
                ImportProgressBar bar = new ImportProgressBar(terminal)) {
            result = library.importFiles(
                    project, session, ImportRequest.of(inputs).into(folder).with(settings), bar);
        }
        return new Imported(result, applied(session, result, terminal));
    }

    static Session applied(Session session, ImportResult result, Terminal terminal) throws RejectedException {
        result.notices().forEach(terminal::say);
        result.failures().forEach(failure -> terminal.say("vt: " + failure.sentence()));
        Session changed = session;
        for (Command command : result.commands(session)) {
            changed = command.apply(changed);
        }
        return changed;
    }
}
