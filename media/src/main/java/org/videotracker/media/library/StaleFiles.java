package org.videotracker.media.library;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The temporary files of imports, and those that an import left which was killed. */
final class StaleFiles {
    private static final Pattern TEMPORARY = Pattern.compile("\\..*\\.import-(\\d{1,18})-[0-9a-f]+\\.tmp");

    /** Younger files may belong to a program on another machine that shares the folder. */
    private static final Duration OLD = Duration.ofHours(1);

    private StaleFiles() {}

    /** A word that marks the temporary files of one conversion, and the process that works on it. */
    static String job() {
        return "import-" + ProcessHandle.current().pid() + "-"
                + Long.toHexString(UUID.randomUUID().getMostSignificantBits());
    }

    /** Removes what nobody works on any more. */
    static void remove(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.tmp")) {
            for (Path file : files) {
                Matcher matcher = TEMPORARY.matcher(MediaType.fileName(file));
                if (matcher.matches() && isStale(file, Long.parseLong(matcher.group(1)))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException untouchable) {
            // They take space and do no harm; the conversion itself will say what is wrong with the folder.
            return;
        }
    }

    private static boolean isStale(Path file, long process) throws IOException {
        boolean isOld = Files.getLastModifiedTime(file)
                .toInstant()
                .isBefore(Instant.now().minus(OLD));
        return isOld && ProcessHandle.of(process).isEmpty();
    }
}
