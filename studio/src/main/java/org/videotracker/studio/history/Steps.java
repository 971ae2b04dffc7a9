package org.videotracker.studio.history;

import org.videotracker.model.history.History;

/**
 * The states that a history leads to, in a row: the beginning, then one after each edit, those that were taken back last.
 *
 * @param history of the present session
 */
record Steps(History history) {
    private static final String BEGINNING = "Beginning";

    /** How many states there are; at least 1. */
    int count() {
        return history.past().size() + 1 + history.future().size();
    }

    /** The state that is heard and seen. */
    int present() {
        return history.past().size();
    }

    /** What led to a state. */
    String label(int state) {
        if (state == 0) {
            return history.past().size() < history.limit() ? BEGINNING : "Earlier than the list goes back";
        }
        int after = state - present();
        return after <= 0
                ? history.past().get(state - 1).label()
                : history.future().get(history.future().size() - after).label();
    }

    boolean isTakenBack(int state) {
        return state > present();
    }

    /** How many edits are to be made again to come to a state; negative for those to be taken back. */
    int way(int state) {
        return state - present();
    }
}
