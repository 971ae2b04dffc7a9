package org.videotracker.engine.graph;

import java.util.List;
import org.jctools.queues.atomic.MpmcAtomicArrayQueue;
import org.jspecify.annotations.Nullable;

/**
 * Lets the processors prepare what they will need, each a little at a time, so that neither an edit nor another processor has to wait
 * for long. Owned by the engine thread.
 */
final class Preparation {
    private static final int MOST_UNREAD = 64;

    private final Lookahead lookahead;
    private final FaultLedger ledger;
    /** Those for which there is no room are in the ledger all the same. */
    private final MpmcAtomicArrayQueue<String> unread = new MpmcAtomicArrayQueue<>(MOST_UNREAD);

    private int next;

    Preparation(Lookahead lookahead, FaultLedger ledger) {
        this.lookahead = lookahead;
        this.ledger = ledger;
    }

    /**
     * Lets one processor do one piece of work.
     *
     * @return 1 if there was any, else 0
     */
    int work(NodeProgram[] nodes) {
        if (!lookahead.take()) {
            return 0;
        }
        for (int turn = 0; turn < nodes.length; turn++) {
            next = (next + 1) % nodes.length;
            if (nodes[next].prepare()) {
                lookahead.want(); // as long as anybody has something to do
                note();
                return 1;
            }
        }
        note();
        return 0;
    }

    /** Takes down what the processors have to say. */
    void note() {
        List<Remark> remarks = lookahead.takeRemarks();
        if (!remarks.isEmpty()) {
            ledger.take(remarks);
            ledger.report();
            remarks.forEach(remark -> remark.sentence().ifPresent(unread::offer));
        }
    }

    /** Whether there is a sentence for the player. Any thread. */
    boolean hasSentence() {
        return !unread.isEmpty();
    }

    /** The next sentence for the player that was not taken yet, or null. Any thread. */
    @Nullable
    String takeSentence() {
        return unread.poll();
    }
}
