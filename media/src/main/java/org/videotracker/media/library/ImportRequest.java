package org.videotracker.media.library;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.videotracker.media.convert.ConversionSettings;

/**
 * What to import.
 *
 * @param inputs files and folders; folders with all that is in them
 * @param folder the folder of the library that receives them, with {@code /} between levels; empty for the top
 * @param settings how pictures are stored
 * @param again whether what is there already is made anew, say with other settings
 */
public record ImportRequest(List<Path> inputs, String folder, ConversionSettings settings, boolean again) {
    public ImportRequest {
        inputs = List.copyOf(inputs);
        folder = String.join(
                "/", Stream.of(folder.split("/")).filter(ImportRequest::isLevel).toList());
    }

    /** A folder of the library is below its top, however it is written. */
    private static boolean isLevel(String name) {
        return !name.isBlank() && !name.equals(".") && !name.equals("..");
    }

    /** Files and folders into the top of the library, with pictures of up to 1080 rows. */
    public static ImportRequest of(List<Path> inputs) {
        return new ImportRequest(inputs, "", ConversionSettings.STANDARD, false);
    }

    public ImportRequest into(String newFolder) {
        return new ImportRequest(inputs, newFolder, settings, again);
    }

    public ImportRequest with(ConversionSettings newSettings) {
        return new ImportRequest(inputs, folder, newSettings, again);
    }

    /** The same, with everything made anew. */
    public ImportRequest anew() {
        return new ImportRequest(inputs, folder, settings, true);
    }
}
