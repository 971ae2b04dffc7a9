package org.videotracker.studio.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.library.LibraryScan;
import org.videotracker.media.library.MissingFile;
import org.videotracker.media.project.Project;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.session.Session;

/** Looks for missing files in a folder that the player names (ST-54): by their names, and sure by their content. Waits for the disk. */
final class LostSearch {
    private final Map<String, List<Path>> byName = new HashMap<>();

    private LostSearch() {}

    /**
     * A file that was found.
     *
     * @param missing what it is
     * @param file where it is
     */
    record Match(MissingFile missing, Path file) {
        String shown() {
            return file.toString();
        }
    }

    /**
     * What was found.
     *
     * @param matches the files
     * @param assets as they are with them
     */
    record Matches(List<Match> matches, List<Asset> assets) {
        Matches {
            matches = List.copyOf(matches);
            assets = List.copyOf(assets);
        }
    }

    /**
     * Looks in a folder and all below it, or at one file.
     *
     * @param isCalledOff asked now and then
     */
    static Matches in(
            Path place, Project project, Session session, List<MissingFile> missing, BooleanSupplier isCalledOff)
            throws IOException {
        LostSearch search = new LostSearch();
        boolean isFile = Files.isRegularFile(place);
        if (!isFile) {
            search.walk(place, isCalledOff);
        }
        List<Match> matches = new ArrayList<>();
        Map<AssetId, Asset> assets = new LinkedHashMap<>();
        Session known = session;
        for (MissingFile lost : missing) {
            for (Path candidate : isFile ? List.of(place) : search.named(lost.path())) {
                if (isCalledOff.getAsBoolean()) {
                    return new Matches(matches, List.copyOf(assets.values()));
                }
                Asset found = relocated(project, known, lost, candidate);
                if (found != null) {
                    matches.add(new Match(lost, candidate));
                    assets.put(found.id(), found);
                    known = known.withAsset(found);
                    break;
                }
            }
        }
        return new Matches(matches, List.copyOf(assets.values()));
    }

    private static @Nullable Asset relocated(Project project, Session session, MissingFile lost, Path candidate) {
        try {
            Asset found = LibraryScan.relocate(project, session, lost.asset(), candidate);
            return found.equals(session.assets().get(lost.asset())) ? null : found;
        } catch (MediaException other) {
            // A file of the same name with another content.
            return null;
        }
    }

    private void walk(Path top, BooleanSupplier isCalledOff) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isCalledOff.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                byName.computeIfAbsent(key(FileRow.name(file)), _ -> new ArrayList<>())
                        .add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private List<Path> named(String path) {
        return byName.getOrDefault(
                key(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)), List.of());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
