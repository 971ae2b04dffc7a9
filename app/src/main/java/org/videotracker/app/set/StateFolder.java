package org.videotracker.app.set;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a program keeps what it remembers of its user, by the custom of the system. The folder need not exist. */
public record StateFolder(Path path) {
    private static final String NAME = "videotracker";

    /** That of who runs the program. */
    public static StateFolder ofTheUser() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    /** @param system the name of the operating system, as Java gives it */
    static StateFolder of(String system, Map<String, String> environment, Path home) {
        String kind = system.toLowerCase(Locale.ROOT);
        if (kind.startsWith("windows")) {
            return new StateFolder(absolute(environment.get("LOCALAPPDATA"))
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve(NAME));
        }
        if (kind.startsWith("mac")) {
            return new StateFolder(
                    home.resolve("Library").resolve("Application Support").resolve(NAME));
        }
        return new StateFolder(absolute(environment.get("XDG_STATE_HOME"))
                .orElse(home.resolve(".local").resolve("state"))
                .resolve(NAME));
    }

    /** A relative path is to be ignored, says the XDG Base Directory Specification. */
    private static Optional<Path> absolute(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(given -> !given.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /** The lines that were typed. */
    public Path history() {
        return path.resolve("console-history");
    }

    /** The sets that were begun without a project. */
    public Path scratch() {
        return path.resolve("scratch");
    }
}
