package org.videotracker.model.pattern.expression;

import org.videotracker.model.pattern.cycle.PatternFault;

/**
 * How much the building of a pattern may cost, so that functions inside functions cannot explode. Used by the thread that
 * builds; once closed it never changes again.
 */
final class Budget {
    private static final int STEPS = 50_000;

    private int stepsLeft = STEPS;
    private boolean isClosed;

    /** This one while it is open. What is built later, when a pattern is asked, has a budget of its own. */
    Budget present() {
        return isClosed ? new Budget() : this;
    }

    boolean isClosed() {
        return isClosed;
    }

    int spent() {
        return STEPS - stepsLeft;
    }

    void step() {
        if (--stepsLeft < 0) {
            throw new PatternFault(
                    "the functions of this pattern are inside each other so often that it would be built of"
                            + " more than " + STEPS + " parts; use fewer of them, or smaller counts");
        }
    }

    void close() {
        isClosed = true;
    }
}
