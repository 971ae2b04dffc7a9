package org.videotracker.engine.event;

/**
 * What became of the conditions of one sequencer's steps, and in which frame, as far back as anybody of the same run can ask: others are
 * rendered after it, and ask for moments of the run that it has rendered already. Owned by the audio thread.
 */
public final class Verdicts {
    private static final int CAPACITY = 512;

    private final long[] frames = new long[CAPACITY];
    private final boolean[] holds = new boolean[CAPACITY];
    private long count;

    /** Takes down what a condition was found to be at a frame, which is none before that of the last. */
    public void add(long frame, boolean held) {
        int place = (int) (count % CAPACITY);
        frames[place] = frame;
        holds[place] = held;
        count++;
    }

    /** Forgets what was before a frame: until something is found there, everything was false. */
    public void forget(long frame) {
        add(frame, false);
    }

    /** What the last condition was found to be; false if there was none. */
    public boolean last() {
        return count > 0 && holds[(int) ((count - 1) % CAPACITY)];
    }

    /** What the last condition was found to be up to a frame, inclusively; false if there was none. */
    public boolean at(long frame) {
        for (long i = count - 1; i >= Math.max(0, count - CAPACITY); i--) {
            int place = (int) (i % CAPACITY);
            if (frames[place] <= frame) {
                return holds[place];
            }
        }
        return false;
    }
}
