package org.videotracker.app.set;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.SessionFile;
import org.videotracker.script.text.completion.FileNames;

/**
 * The files of this machine, for completion.
 *
 * @param project whose sessions are meant
 * @param here what relative paths begin at
 */
public record FolderNames(Supplier<Project> project, Path here) implements FileNames {
    private static final int MOST = 2000;

    @Override
    public List<String> sessions() {
        try {
            return project.get().sessions().stream().map(SessionFile::name).toList();
        } catch (ProjectException unreadable) {
            return List.of();
        }
    }

    @Override
    public List<String> paths(String beginning) {
        int slash = beginning.lastIndexOf('/');
        String folder = beginning.substring(0, slash + 1);
        String name = beginning.substring(slash + 1);
        List<String> paths = new ArrayList<>();
        try (Stream<Path> files = Files.list(here.resolve(folder))) {
            files.limit(MOST).forEach(file -> {
                String found = String.valueOf(file.getFileName());
                boolean isMeant = found.startsWith(name) && (name.startsWith(".") || !found.startsWith("."));
                if (isMeant) {
                    paths.add(folder + found + (Files.isDirectory(file) ? "/" : ""));
                }
            });
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
        return paths;
    }
}
