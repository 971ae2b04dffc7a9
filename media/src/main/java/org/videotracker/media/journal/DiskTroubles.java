package org.videotracker.media.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.videotracker.media.file.TroubleSink;
import org.videotracker.media.file.UnwritableFileException;

/** Tells of a disk that refuses: once, until it allows again. For any thread. */
final class DiskTroubles {
    private final TroubleSink sink;
    private final AtomicBoolean isTold = new AtomicBoolean();

    DiskTroubles(TroubleSink sink) {
        this.sink = sink;
    }

    /** The journal cannot be written. */
    void begin(Path path, IOException failure) {
        if (isTold.compareAndSet(false, true)) {
            sink.report("The journal cannot be written. " + sentence(path, failure)
                    + " Playing and editing go on, but a crash would lose the edits from now on.");
        }
    }

    /** The journal is written again. */
    void end() {
        if (isTold.compareAndSet(true, false)) {
            sink.report("The journal is written again and holds everything.");
        }
    }

    /** A new file cannot be begun, while the old one can still be written. */
    void ofRotation(Path path, IOException failure) {
        sink.report("The journal cannot be begun anew and goes on in the old file. " + sentence(path, failure));
    }

    /** Not the disk's fault. */
    void ofOurs(Throwable fault) {
        sink.report("A fault of the program in keeping the journal: " + fault + ". Please report it.");
    }

    private static String sentence(Path path, IOException failure) {
        IOException known =
                failure instanceof UnwritableFileException ? failure : UnwritableFileException.of(path, failure);
        return known.getMessage() + ".";
    }
}
