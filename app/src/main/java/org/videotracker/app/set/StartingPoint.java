package org.videotracker.app.set;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;

/**
 * What playing begins with.
 *
 * @param isScratch whether it is a new set that has no place of the user's yet
 */
public record StartingPoint(SessionSource source, boolean isScratch) {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    /**
     * The session that is named; else the project in the present folder, where there is one; else a new set, which is kept among
     * the user's state, so that nothing is lost whatever happens.
     */
    public static StartingPoint find(Optional<Path> given, Path here, StateFolder state) throws IOException {
        if (given.isPresent()) {
            return new StartingPoint(SessionSource.of(given.get()), false);
        }
        if (Files.isRegularFile(here.resolve(Project.FILE))) {
            return new StartingPoint(SessionSource.of(here), false);
        }
        Path folder = freeFolder(state.scratch());
        Project.create(folder, newSession());
        return new StartingPoint(SessionSource.of(folder), true);
    }

    /**
     * The session that is named; else the project that the script lies in; else the one beside it of the script's name, which is
     * made where there is none, so that the set has a place for its media.
     *
     * @param notices told what was made
     */
    public static StartingPoint forScript(Path script, Optional<Path> given, Consumer<String> notices)
            throws IOException {
        Path folder = Objects.requireNonNull(script.toAbsolutePath().getParent());
        if (given.isPresent() || Files.isRegularFile(folder.resolve(Project.FILE))) {
            return new StartingPoint(SessionSource.of(given.orElse(folder)), false);
        }
        String name = Objects.requireNonNull(script.getFileName()).toString();
        Path beside = script.resolveSibling(name.substring(0, name.lastIndexOf('.')));
        if (!Files.exists(beside)) {
            Project.create(beside, newSession());
            notices.accept("Made the project " + beside + " for the media of " + name + ".");
        }
        return new StartingPoint(SessionSource.of(beside), false);
    }

    private static Session newSession() {
        return NewSession.create(BuiltInModules.catalog(), () -> new ModuleId(UUID.randomUUID()));
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
