package org.videotracker.media.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.videotracker.media.file.AtomicFile;

/** What a conversion that fails must take away again: its temporary files, and results that were not there before it began. */
public final class Leftovers {

    private final ConversionRequest request;
    private final List<Path> absent;

    private Leftovers(ConversionRequest request, List<Path> absent) {
        this.request = request;
        this.absent = absent;
    }

    /** Notes what is there before a conversion. */
    public static Leftovers before(ConversionRequest request) {
        return new Leftovers(
                request,
                Stream.of(request.audio(), request.video(), request.waveform(), request.thumbnail())
                        .filter(path -> !Files.exists(path))
                        .toList());
    }

    /** Removes what the conversion left; nothing of it may be running any more. */
    public void remove() {
        AtomicFile.removeTemporaries(request.folder(), request.job());
        for (Path path : absent) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException unremovable) {
                // A whole file under its own name does no harm; the next conversion replaces it.
                continue;
            }
        }
    }
}
