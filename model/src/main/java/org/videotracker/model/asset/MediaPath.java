package org.videotracker.model.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rule for the paths of media in session files: relative to the project with {@code /} between folders for what lies inside
 * it, absolute for what lies outside. A path never climbs out with {@code ..}: what a session names is either in its project
 * or in a place it says openly.
 */
public final class MediaPath {
    private static final String NETWORK = "://";

    private MediaPath() {}

    /** What is wrong with a path; empty if it is legal. */
    public static Optional<String> fault(String path) {
        if (path.isBlank()) {
            return Optional.of("is empty");
        }
        if (path.chars().anyMatch(c -> c < ' ')) {
            return Optional.of("contains control characters");
        }
        if (path.contains(NETWORK)) {
            return Optional.of("is an address of the network");
        }
        if (List.of(path.split("[/\\\\]")).contains("..")) {
            return Optional.of("climbs out of its folder with \"..\"");
        }
        return Optional.empty();
    }

    /** Whether a path begins at a root, of Unix or of a drive of Windows. */
    public static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.startsWith("\\\\") || path.matches("[A-Za-z]:[/\\\\].*");
    }

    /**
     * The legal form of a path that another program wrote: {@code .} and {@code ..} resolved, and relative to the project if it
     * lies inside.
     *
     * @param projectRoot the absolute folder of the project; empty if unknown
     * @return empty if a relative path leads out of the project, or the path is no file's
     */
    public static Optional<String> relativised(String path, String projectRoot) {
        Optional<String> plain = Optional.of(path)
                .filter(file -> !file.contains(NETWORK))
                .flatMap(MediaPath::resolved)
                .filter(resolved -> fault(resolved).isEmpty() && isAbsolute(resolved) == isAbsolute(path));
        Optional<String> root = isAbsolute(projectRoot) ? resolved(projectRoot) : Optional.empty();
        if (plain.isPresent() && root.isPresent() && plain.get().startsWith(root.get() + "/")) {
            return Optional.of(plain.get().substring(root.get().length() + 1));
        }
        return plain;
    }

    private static Optional<String> resolved(String path) {
        boolean isAbsolute = isAbsolute(path);
        String slashed = isAbsolute && !path.startsWith("/") ? path.replace('\\', '/') : path;
        List<String> segments = new ArrayList<>();
        for (String segment : slashed.split("/")) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return Optional.empty();
                }
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        String root = slashed.startsWith("//") ? "//" : slashed.startsWith("/") ? "/" : "";
        return Optional.of(root + String.join("/", segments));
    }
}
