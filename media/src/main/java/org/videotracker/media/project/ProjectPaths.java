package org.videotracker.media.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.videotracker.media.project.ProjectException.Reason;
import org.videotracker.model.asset.MediaPath;

/**
 * The rule for the paths of media in a session (B-47). A relative path stays inside the project's folder, and so does
 * what its symbolic links lead to: a session or a project from somebody else must not reach the reader's other files
 * unnoticed. The one exception is the folder {@code Assets}, which may itself be a link, so that the media can live on
 * another disk. Absolute paths name openly what lies outside, and are allowed.
 */
final class ProjectPaths {
    private final Path root;

    ProjectPaths(Path root) {
        this.root = root;
    }

    /** The file that a session means. It need not exist. */
    Path resolve(String path) throws ProjectException {
        Optional<String> fault = MediaPath.fault(path);
        if (fault.isPresent()) {
            throw outside("the path \"" + path + "\" " + fault.get());
        }
        Path resolved;
        try {
            resolved = root.resolve(path).normalize();
        } catch (InvalidPathException illegal) {
            throw outside("the path \"" + path + "\" is not possible on this system (" + illegal.getReason() + ")");
        }
        if (MediaPath.isAbsolute(path)) {
            return resolved;
        }
        if (!resolved.startsWith(root)) {
            throw outside("the path \"" + path + "\" leads out of the project");
        }
        if (!isInside(resolved)) {
            throw outside("the path \"" + path + "\" leads out of the project by a symbolic link");
        }
        return resolved;
    }

    private ProjectException outside(String problem) {
        return new ProjectException(Reason.OUTSIDE, root, problem, "import the file, or name it by its absolute path");
    }

    private boolean isInside(Path path) throws ProjectException {
        Path existing = nearestExisting(path);
        try {
            Path real = existing.toRealPath();
            return real.startsWith(root.toRealPath()) || real.startsWith(realAssets());
        } catch (IOException unreadable) {
            throw ProjectException.reading(existing, unreadable);
        }
    }

    /** The path, or the nearest folder above it that exists; the project's folder at the farthest. */
    private Path nearestExisting(Path path) {
        Path existing = path;
        while (!Files.exists(existing) && !existing.equals(root)) {
            Path above = existing.getParent();
            existing = above == null ? root : above;
        }
        return existing;
    }

    private Path realAssets() throws IOException {
        Path assets = root.resolve(Project.ASSETS);
        return Files.exists(assets) ? assets.toRealPath() : assets;
    }

    /** How a session names a file that exists: relative with {@code /} if it lies in the project, else absolute. */
    String reference(Path file) throws ProjectException {
        String reference;
        try {
            Path real = file.toRealPath();
            Path realRoot = root.toRealPath();
            Path realAssets = realAssets();
            if (real.startsWith(realRoot)) {
                reference = slashed(realRoot.relativize(real));
            } else if (real.startsWith(realAssets)) {
                reference = Project.ASSETS + "/" + slashed(realAssets.relativize(real));
            } else {
                reference = real.toString();
            }
        } catch (IOException unreadable) {
            throw ProjectException.reading(file, unreadable);
        }
        Optional<String> fault = MediaPath.fault(reference);
        if (fault.isPresent()) {
            throw new ProjectException(
                    Reason.ILLEGAL_NAME,
                    file,
                    "a session cannot keep this path, which " + fault.get(),
                    "rename the file or folder");
        }
        return reference;
    }

    private static String slashed(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }
}
