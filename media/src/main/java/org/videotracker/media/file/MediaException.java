package org.videotracker.media.file;

import java.io.IOException;
import java.nio.file.Path;

/** A user's file that cannot be used: one sentence that names the file, says what is wrong and what to do. Never a fault of ours. */
public abstract sealed class MediaException extends IOException
        permits UnreadableMediaException, UnwritableFileException, MediaCancelledException {

    private final transient Path path;
    private final String problem;
    private final String remedy;

    MediaException(Path path, String problem, String remedy) {
        super(path + ": " + problem + "; " + remedy);
        this.path = path;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** The file concerned. */
    public Path path() {
        return path;
    }

    /** What is wrong, without the path: "the file is empty". */
    public String problem() {
        return problem;
    }

    /** What the user can do: "copy it again". */
    public String remedy() {
        return remedy;
    }
}
