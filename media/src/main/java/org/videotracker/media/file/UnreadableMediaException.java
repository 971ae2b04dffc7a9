package org.videotracker.media.file;

import java.nio.file.Path;

/** A file that holds no usable sound or pictures: missing, damaged, hostile or of a kind we do not read. */
public final class UnreadableMediaException extends MediaException {

    public UnreadableMediaException(Path path, String problem, String remedy) {
        super(path, problem, remedy);
    }
}
