package org.videotracker.media.file;

import java.nio.file.Path;

/** The work on a file was called off; nothing of it was left behind. */
public final class MediaCancelledException extends MediaException {

    public MediaCancelledException(Path path) {
        super(path, "the work on it was cancelled", "start it again when it is wanted");
    }
}
