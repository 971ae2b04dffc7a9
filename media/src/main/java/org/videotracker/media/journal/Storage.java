package org.videotracker.media.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Where journals are kept. */
interface Storage {

    /**
     * Makes a file that appears under its name only when all of its beginning is on the disk. May wait for the disk.
     *
     * @throws IOException if there is no room or no permission; then there is no file either
     */
    JournalFile begin(Path path, ByteBuffer start) throws IOException;
}
