package org.videotracker.app.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;

/**
 * What the console begins with.
 *
 * @param isScratch whether it is a new set that has no place of the user's yet
 */
record StartingPoint(SessionSource source, boolean isScratch) {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    /**
     * The session that is named; else the project in the present folder, where there is one; else a new set, which is kept among
     * the user's state, so that nothing is lost whatever happens.
     */
    static StartingPoint find(Optional<Path> given, Path here, StateFolder state) throws IOException {
        if (given.isPresent()) {
            return new StartingPoint(SessionSource.of(given.get()), false);
        }
        if (Files.isRegularFile(here.resolve(Project.FILE))) {
            return new StartingPoint(SessionSource.of(here), false);
        }
        Path folder = freeFolder(state.scratch());
        Project.create(folder, NewSession.create(BuiltInModules.catalog(), () -> new ModuleId(UUID.randomUUID())));
        return new StartingPoint(SessionSource.of(folder), true);
    }

    private static Path freeFolder(Path scratch) throws IOException {
        Path parent;
        try {
            parent = Files.createDirectories(scratch);
        } catch (IOException unwritable) {
            parent = Files.createTempDirectory("videotracker-");
        }
        String name = NAME.format(LocalDateTime.now());
        Path folder = parent.resolve(name);
        for (int number = 2; Files.exists(folder); number++) {
            folder = parent.resolve(name + "-" + number);
        }
        return folder;
    }
}
