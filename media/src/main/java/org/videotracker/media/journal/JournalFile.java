package org.videotracker.media.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A file that is only ever written at its end. One thread writes, another one may force what was written to the disk. */
interface JournalFile {
    Path path();

    /** Adds all of a buffer's rest in one write. What did not fit may have been written in part. */
    void write(ByteBuffer lines) throws IOException;

    /** Returns once everything written before would survive a power cut. */
    void force() throws IOException;

    void close() throws IOException;

    /** Closes the file and removes it. */
    void delete() throws IOException;
}
