package org.videotracker.bench.audible;

import org.videotracker.engine.live.BlockTap;
import org.videotracker.engine.time.TransportClock;

/**
 * Finds the first block that plays a tempo that was asked for. Every parameter reaches the sound in the same way, by the program
 * that the audio thread reads once a run; the tempo is the one that can be seen from outside without touching the sound. One
 * thread asks, the audio thread answers.
 */
final class ProgramProbe implements BlockTap {
    private final TransportClock clock;
    private volatile int asked;
    private volatile int answered;
    private double wanted;
    private long submitted;
    private boolean isReached;
    private int watched;
    private long lastWithout;
    private long firstWith;

    /** @param clock of the graph that is tapped, which is the audio thread's */
    ProgramProbe(TransportClock clock) {
        this.clock = clock;
    }

    /** Begins to look for a tempo that was never played before. */
    void look(double tempo, long submittedNanos) {
        wanted = tempo;
        submitted = submittedNanos;
        asked = asked + 1;
    }

    @Override
    public void run(long frame, float[] left, float[] right, int frames) {
        if (asked != answered && clock.targetTempo() == wanted) {
            isReached = true;
        }
    }

    @Override
    public void block(long frame, int frames, long startNanos, long endNanos) {
        int request = asked;
        if (request == answered) {
            return;
        }
        if (request != watched) {
            watched = request;
            lastWithout = Long.MIN_VALUE;
        }
        if (isReached) {
            isReached = false;
            firstWith = startNanos;
            answered = request;
        } else {
            lastWithout = startNanos;
        }
    }

    /** Whether it was found. */
    boolean isFound() {
        return asked == answered;
    }

    /** What was found. */
    Reach reach() {
        return new Reach(submitted, lastWithout == Long.MIN_VALUE ? submitted : lastWithout, firstWith);
    }
}
