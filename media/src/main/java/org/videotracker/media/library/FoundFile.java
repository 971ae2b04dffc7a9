package org.videotracker.media.library;

import java.nio.file.Path;

/**
 * A file to import.
 *
 * @param path where it is
 * @param folder the folder of the library that is to show it
 * @param bytes its size
 */
record FoundFile(Path path, String folder, long bytes) {

    MediaType type() {
        return MediaType.of(path);
    }
}
