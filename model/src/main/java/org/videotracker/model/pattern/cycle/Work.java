package org.videotracker.model.pattern.cycle;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How much one query may cost, counted down while it runs, so that no pattern takes memory, stack or time without end. Used
 * by one thread, for one query or for several that share the budget.
 */
public final class Work {
    public static final long DEFAULT_STEPS = 500_000;
    public static final int DEFAULT_DEPTH = 1_000;

    private final long allowedSteps;
    private final int allowedDepth;
    private final Deque<Haps> spare = new ArrayDeque<>();
    private long stepsLeft;
    private int depth;

    /**
     * @param allowedSteps events made and patterns asked, together
     * @param allowedDepth patterns inside each other; a thousand need most of a stack of one megabyte
     */
    public Work(long allowedSteps, int allowedDepth) {
        this.allowedSteps = allowedSteps;
        this.allowedDepth = allowedDepth;
        this.stepsLeft = allowedSteps;
    }

    /** With limits that no pattern meant for people reaches. */
    public static Work ofDefaults() {
        return new Work(DEFAULT_STEPS, DEFAULT_DEPTH);
    }

    public long stepsDone() {
        return allowedSteps - stepsLeft;
    }

    void step() {
        steps(1);
    }

    void steps(int count) {
        stepsLeft -= count;
        if (stepsLeft < 0) {
            throw new PatternFault("this pattern makes too many events at once (more than " + allowedSteps
                    + " steps of work in one query); make its factors smaller");
        }
    }

    void enter() {
        step();
        if (++depth > allowedDepth) {
            throw new PatternFault(
                    "this pattern has too many patterns inside each other (more than " + allowedDepth + ")");
        }
    }

    void leave() {
        depth--;
    }

    /** An empty buffer for what lies between; hand it back when it is read. */
    Haps borrow() {
        Haps buffer = spare.pollLast();
        return buffer == null ? new Haps(this) : buffer;
    }

    void giveBack(Haps buffer) {
        buffer.cutTo(0);
        spare.addLast(buffer);
    }
}
