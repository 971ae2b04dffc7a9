package org.videotracker.media.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.module.NaturalOrder;

/**
 * All files of a project that are not hidden, by name; the content of those that somebody asked about is remembered.
 */
final class ProjectFiles {
    private final List<Path> all = new ArrayList<>();
    private final Map<String, List<Path>> byName = new HashMap<>();
    private final Map<Path, Optional<AssetId>> contents = new HashMap<>();

    private ProjectFiles() {}

    static ProjectFiles of(Project project) throws ProjectException {
        ProjectFiles files = new ProjectFiles();
        Path backups = project.root().resolve(Project.BACKUPS);
        try {
            files.walk(project.root(), backups);
            if (Files.isSymbolicLink(project.assets())) {
                files.walk(project.assets().toRealPath(), backups);
            }
        } catch (IOException failure) {
            throw new ProjectException(
                    ProjectException.Reason.DISK,
                    project.root(),
                    "it cannot be searched (" + failure.getMessage() + ")",
                    "check the disk and the permissions");
        }
        files.all.sort((a, b) -> NaturalOrder.INSTANCE.compare(a.toString(), b.toString()));
        return files;
    }

    private void walk(Path top, Path backups) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean isHidden =
                        !folder.equals(top) && MediaType.fileName(folder).startsWith(".");
                return isHidden || folder.equals(backups) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                // Temporary files are hidden, so that what is half written is never found.
                if (attributes.isRegularFile() && !MediaType.fileName(file).startsWith(".")) {
                    all.add(file);
                    byName.computeIfAbsent(MediaType.fileName(file), any -> new ArrayList<>())
                            .add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (file.equals(top)) {
                    throw failure;
                }
                return FileVisitResult.CONTINUE; // a folder that may not be read hides what is in it
            }
        });
    }

    static String slashed(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }

    /** Media files that are no playable files and no thumbnails of ours. */
    List<Path> media() {
        return all.stream()
                .filter(file -> MediaType.of(file) != MediaType.OTHER)
                .filter(file -> !isThumbnail(file))
                .toList();
    }

    private static boolean isThumbnail(Path file) {
        String name = MediaType.fileName(file);
        return name.endsWith(".png")
                && Files.exists(file.resolveSibling(name.substring(0, name.length() - 4) + ".vtv"));
    }

    /**
     * A playable file that lies elsewhere: of the same name, else one whose name carries the same digits of the
     * original's hash.
     */
    Optional<Path> playable(String path, Predicate<Path> isWanted) {
        Optional<String> digits = PlayableName.digits(path);
        Stream<Path> sameDigits = digits.isEmpty()
                ? Stream.empty()
                : all.stream()
                        .filter(file -> PlayableName.digits(file.toString()).equals(digits));
        return Stream.concat(sameName(path), sameDigits).filter(isWanted).findFirst();
    }

    /** An original that lies elsewhere: of the same name, else one of the same kind, of the wanted content. */
    Optional<Path> original(String path, Predicate<Path> isFree, Predicate<AssetId> isWanted) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        Stream<Path> sameKind =
                all.stream().filter(file -> MediaType.ending(file).equalsIgnoreCase(ending));
        return Stream.concat(sameName(path), sameKind)
                .filter(isFree)
                .filter(file -> content(file).filter(isWanted).isPresent())
                .findFirst();
    }

    private Stream<Path> sameName(String path) {
        return byName.getOrDefault(path.substring(path.lastIndexOf('/') + 1), List.of()).stream();
    }

    private Optional<AssetId> content(Path file) {
        return contents.computeIfAbsent(file, path -> {
            try {
                return Optional.of(ContentHash.of(path));
            } catch (MediaException unreadable) {
                return Optional.empty();
            }
        });
    }
}
