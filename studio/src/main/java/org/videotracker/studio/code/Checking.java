package org.videotracker.studio.code;

import java.util.concurrent.CompletableFuture;
import org.videotracker.studio.code.text.CodeText;

/** Reads a text while it is being written, on another thread. Used by one thread. */
final class Checking {
    private final Worker worker;
    private Checked last = Checked.NOTHING;
    private CompletableFuture<Checked> next = CompletableFuture.completedFuture(Checked.NOTHING);

    Checking(Worker worker) {
        this.worker = worker;
    }

    /** What was found out last; begins to read the present text if that was another. */
    Checked of(CodeText present) {
        if (next.isDone()) {
            last = next.join();
            if (last.text() != present) {
                next = worker.call("reading a script", () -> Checked.of(present), last);
            }
        }
        return last;
    }
}
