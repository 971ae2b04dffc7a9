package org.videotracker.media.library;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that could not be imported. The others were.
 *
 * @param file which
 * @param sentence names the file, says what is wrong and what to do
 */
public record ImportFailure(Path file, String sentence) {

    static ImportFailure of(Path file, IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return new ImportFailure(file, message.contains(file.toString()) ? message : file + ": " + message);
    }
}
