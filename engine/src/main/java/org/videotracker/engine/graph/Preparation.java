package org.videotracker.engine.graph;

import java.util.List;

/**
 * Lets the processors prepare what they will need, each a little at a time, so that neither an edit nor another processor has to wait
 * for long. Owned by the engine thread.
 */
final class Preparation {
    private final Lookahead lookahead;
    private final FaultLedger ledger;
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
        }
    }
}
