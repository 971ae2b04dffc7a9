package org.videotracker.engine.live;

/**
 * What live sound measures of itself. Written by the audio thread, and by the device's where it says so; read by any.
 *
 * <p>Flight Recorder events are made of the same figures: their objects are made beforehand and used again, so that watching
 * allocates nothing either.
 */
public final class SoundMeter {
    private static final long WINDOW_NANOS = 1_000_000_000;

    private final BlockEvent blockEvent = new BlockEvent();
    private final MissedDeadlineEvent missEvent = new MissedDeadlineEvent();
    private volatile long blocks;
    private volatile long slowBlocks;
    private volatile long worstNanos;
    private volatile long worstOfWindow;
    private volatile double load;
    private volatile long missedDeadlines;
    private volatile long missedFrames;
    private long windowNanos;
    private long windowWorst;
    private long windowSounds;

    /** A block is begun. */
    void begin() {
        blockEvent.begin();
    }

    /**
     * The block was rendered.
     *
     * @param blockNanos how long it sounds
     * @param ready how many sample frames the device finds
     */
    void end(long frame, long startNanos, long endNanos, long blockNanos, int ready) {
        long taken = endNanos - startNanos;
        blocks = blocks + 1;
        if (taken > blockNanos) {
            slowBlocks = slowBlocks + 1;
        }
        if (taken > worstNanos) {
            worstNanos = taken;
        }
        addToWindow(taken, blockNanos);
        blockEvent.end();
        if (blockEvent.shouldCommit()) {
            blockEvent.frame = frame;
            blockEvent.framesReady = ready;
            blockEvent.commit();
        }
    }

    private void addToWindow(long taken, long blockNanos) {
        windowNanos += taken;
        windowWorst = Math.max(windowWorst, taken);
        windowSounds += blockNanos;
        if (windowSounds >= WINDOW_NANOS) {
            load = (double) windowNanos / windowSounds;
            worstOfWindow = windowWorst;
            windowNanos = 0;
            windowWorst = 0;
            windowSounds = 0;
        }
    }

    /** Too little was ready for a pull. The device's thread. */
    void missed(long frame, int frames) {
        missedDeadlines = missedDeadlines + 1;
        missedFrames = missedFrames + frames;
        if (missEvent.shouldCommit()) {
            missEvent.frame = frame;
            missEvent.framesMissing = frames;
            missEvent.commit();
        }
    }

    /** How many blocks were rendered. */
    public long blocks() {
        return blocks;
    }

    /** How many blocks took longer to render than they sound; what was ready ahead may have covered them. */
    public long slowBlocks() {
        return slowBlocks;
    }

    /** The longest that a block took, in nanoseconds. */
    public long worstNanos() {
        return worstNanos;
    }

    /** The longest that a block of the last second took, in nanoseconds. */
    public long worstNanosOfLastSecond() {
        return worstOfWindow;
    }

    /** The share of the last second that rendering took; 1 is all there is. */
    public double load() {
        return load;
    }

    /** How often the device found too little sound ready, and silence was heard. */
    public long missedDeadlines() {
        return missedDeadlines;
    }

    /** How many sample frames of silence were heard for want of sound. */
    public long missedFrames() {
        return missedFrames;
    }
}
