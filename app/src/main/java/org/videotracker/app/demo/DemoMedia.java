package org.videotracker.app.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.videotracker.app.project.MediaImport;
import org.videotracker.app.project.MediaImport.Imported;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.project.Project;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;

/**
 * Generates the demo's sounds and pictures in the folder {@code Media} of a project, and imports them.
 *
 * @param seed what noise and stars are drawn from
 */
public record DemoMedia(Project project, int seed, ConversionSettings conversion, Terminal terminal) {
    private static final String FOLDER = "Media";

    /** Those that the demo itself plays. */
    public static DemoMedia standard(Project project, Terminal terminal) {
        return new DemoMedia(project, 1, ConversionSettings.STANDARD, terminal);
    }

    /** All of them, in the library of a session. */
    public Session in(Session session) throws IOException, RejectedException {
        return in(session, Material.beside(List.of())).session();
    }

    /** Some of them. */
    public Imported in(Session session, Material material) throws IOException, RejectedException {
        List<Path> files = new DemoClips(project.root().resolve(FOLDER), seed, terminal).write(material);
        return MediaImport.run(project, session, files, "", conversion, terminal);
    }
}
