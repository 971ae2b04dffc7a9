package org.videotracker.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.videotracker.app.failure.BadInput;
import org.videotracker.media.project.Project;
import org.videotracker.model.session.Session;

/** The folder of the demo. The session in it is made anew by each demo; converted media are kept and used again. */
final class DemoFolder {

    private DemoFolder() {}

    static Project renew(Path folder, Session first) throws IOException {
        if (!Files.exists(folder)) {
            return Project.create(folder, first);
        }
        if (!Files.exists(folder.resolve(Project.FILE))) {
            throw new BadInput(folder + " exists and is no project; move it away, or run the demo in another folder.");
        }
        return Project.open(folder);
    }
}
