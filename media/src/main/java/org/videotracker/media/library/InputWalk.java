package org.videotracker.media.library;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.videotracker.media.project.Project;
import org.videotracker.model.module.NaturalOrder;

/** Finds the media files among what was named. Used by one thread. */
final class InputWalk {
    private static final Set<String> OUR_ENDINGS = Set.of("vta", "vtv", "vtw");
    private static final int NAMES_SHOWN = 3;

    private final Project project;
    private final Map<Path, FoundFile> files = new LinkedHashMap<>();
    private final List<String> notices = new ArrayList<>();
    private final List<ImportFailure> failures = new ArrayList<>();

    InputWalk(Project project) {
        this.project = project;
    }

    /** Each file once, however often it was named. */
    List<FoundFile> files() {
        return List.copyOf(files.values());
    }

    List<String> notices() {
        return notices;
    }

    List<ImportFailure> failures() {
        return failures;
    }

    /**
     * Adds a file, or a folder with all that is in it, its folders becoming folders of the library below
     * {@code folder}.
     */
    void add(Path input, String folder) {
        Path path = input.toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            failures.add(new ImportFailure(input, input + ": there is no such file; check the name"));
        } else if (Files.isDirectory(path)) {
            walk(path, folder);
        } else if (!Files.isRegularFile(path)) {
            failures.add(new ImportFailure(input, input + ": this is no ordinary file; name a media file or a folder"));
        } else if (OUR_ENDINGS.contains(MediaType.ending(path))) {
            failures.add(new ImportFailure(
                    input, input + ": this is a playable file of a project; import the original it was made from"));
        } else {
            add(new FoundFile(path, folderInAssets(path, folder), path.toFile().length()));
        }
    }

    private void add(FoundFile file) {
        files.putIfAbsent(file.path(), file);
    }

    private void walk(Path top, String folder) {
        List<FoundFile> found = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        try {
            Files.walkFileTree(
                    top,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new MediaVisitor(top, joined(folder, MediaType.fileName(top)), found, skipped));
        } catch (IOException failure) {
            failures.add(unreadable(top, failure));
        }
        found.sort(Comparator.comparing(file -> file.path().toString(), NaturalOrder.INSTANCE));
        found.forEach(this::add);
        if (!skipped.isEmpty()) {
            skipped.sort(NaturalOrder.INSTANCE);
            String names = String.join(", ", skipped.subList(0, Math.min(NAMES_SHOWN, skipped.size())));
            notices.add(
                    top + ": skipped " + skipped.size() + (skipped.size() == 1 ? " file that is" : " files that are")
                            + " no media: " + names + (skipped.size() > NAMES_SHOWN ? ", ..." : ""));
        }
        if (found.isEmpty()) {
            notices.add(top + ": there are no media files in this folder");
        }
    }

    private static ImportFailure unreadable(Path path, IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return new ImportFailure(path, path + ": reading it is not permitted; change its permissions");
        }
        return new ImportFailure(path, path + ": it cannot be read (" + failure.getMessage() + "); check the disk");
    }

    private static String joined(String folder, String below) {
        String name = Normalizer.normalize(below, Normalizer.Form.NFC).replaceAll("\\p{Cntrl}", " ");
        return folder.isEmpty() ? name : name.isEmpty() ? folder : folder + "/" + name;
    }

    /** What lies in the project's Assets is shown in the folder where it lies. */
    private String folderInAssets(Path file, String otherwise) {
        Path assets = project.assets();
        Path parent = file.getParent();
        return parent != null && parent.startsWith(assets) ? slashed(assets.relativize(parent)) : otherwise;
    }

    private static String slashed(Path relative) {
        String text = relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\p{Cntrl}", " ");
    }

    /** Looks at every file of a folder and skips what is hidden, ours, or no media. */
    private final class MediaVisitor extends SimpleFileVisitor<Path> {
        private final Path top;
        private final String topFolder;
        private final List<FoundFile> found;
        private final List<String> skipped;

        MediaVisitor(Path top, String topFolder, List<FoundFile> found, List<String> skipped) {
            this.top = top;
            this.topFolder = topFolder;
            this.found = found;
            this.skipped = skipped;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean isSkipped =
                    !folder.equals(top) && MediaType.fileName(folder).startsWith(".")
                            || folder.equals(project.root().resolve(Project.BACKUPS));
            return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isRegularFile() || MediaType.fileName(file).startsWith(".") || isOurs(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (MediaType.of(file) == MediaType.OTHER) {
                skipped.add(slashed(top.relativize(file)));
            } else {
                String below = slashed(top.relativize(file.getParent()));
                found.add(new FoundFile(file, folderInAssets(file, joined(topFolder, below)), attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (failure instanceof FileSystemLoopException) {
                notices.add(file + ": this link leads back to a folder above it and was not followed");
            } else {
                failures.add(unreadable(file, failure));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                failures.add(unreadable(folder, failure));
            }
            return FileVisitResult.CONTINUE;
        }
    }

    /** Playable files with their outlines and thumbnails, and what a project consists of besides media. */
    private boolean isOurs(Path file) {
        String name = MediaType.fileName(file);
        if (OUR_ENDINGS.contains(MediaType.ending(file)) || file.startsWith(project.root()) && name.endsWith(".json")) {
            return true;
        }
        return name.endsWith(".png")
                && Files.exists(file.resolveSibling(name.substring(0, name.length() - 4) + ".vtv"));
    }
}
