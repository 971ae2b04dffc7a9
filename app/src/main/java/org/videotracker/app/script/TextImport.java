package org.videotracker.app.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.videotracker.app.project.MediaImport;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.download.DownloadException;
import org.videotracker.media.download.Downloader;
import org.videotracker.media.project.Project;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.SessionFiles.Imported;
import org.videotracker.script.text.UnusableFileException;

/** The import of what a line of text names: a file, a folder, or an address on the web. */
public final class TextImport {
    /** The folder of a project that receives what comes from the web. */
    private static final String DOWNLOADS = "Downloads";

    private TextImport() {}

    /**
     * Imports all of it or refuses it; waits for the disk and the web.
     *
     * @param terminal shows the progress
     */
    public static Imported run(Project project, Terminal terminal, String source, Session session)
            throws UnusableFileException {
        try {
            Path path = Downloader.isUrl(source)
                    ? Downloader.standard(terminal::say)
                            .download(source, project.root().resolve(DOWNLOADS))
                    : Path.of(source);
            if (!Files.exists(path)) {
                throw new UnusableFileException(source + " does not exist; check the path.");
            }
            var imported = MediaImport.run(project, session, List.of(path), "", ConversionSettings.STANDARD, terminal);
            if (!imported.result().failures().isEmpty()) {
                throw new UnusableFileException(
                        imported.result().failures().getFirst().sentence());
            }
            int count = imported.result().assets().size();
            return new Imported(
                    imported.result().commands(session), "Imported " + count + (count == 1 ? " asset." : " assets."));
        } catch (DownloadException failed) {
            throw new UnusableFileException(failed.getMessage() + ".", failed);
        } catch (IOException | RejectedException | IllegalArgumentException unusable) {
            throw new UnusableFileException(source + " cannot be imported: " + unusable.getMessage() + ".", unusable);
        }
    }
}
