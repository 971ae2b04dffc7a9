package org.videotracker.studio.library;

import java.io.IOException;
import org.videotracker.media.library.ImportMonitor;
import org.videotracker.media.library.ImportResult;

/** Carries out orders. Waits for disk and net: called on the library's own thread. */
interface ImportWorks extends AutoCloseable {

    /**
     * Does what was asked, or as much of it as can be done.
     *
     * @param monitor told how far it is; an interrupt calls it off too
     * @param saying told in a line what is at hand
     * @throws IOException with a sentence that says what to do, where nothing of it can be done
     */
    ImportResult carryOut(ImportOrder order, ImportMonitor monitor, Saying saying) throws IOException;

    /** Told what is at hand. */
    interface Saying {
        void say(String line);
    }

    @Override
    void close();
}
