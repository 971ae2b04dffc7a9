package org.videotracker.engine.time;

import org.jspecify.annotations.Nullable;

/**
 * Wakes its owner when rendering comes close to a beat, and whenever the transport starts, stops, pauses or jumps, since then any
 * beat may be another one. Its owner sets it, on any one thread; the audio thread rings it.
 */
public final class BeatAlarm {
    private final double headStartSeconds;
    private final Runnable wakeUp;
    private volatile @Nullable Setting setting;
    /** Owned by the audio thread: what it has rung for. */
    private @Nullable Setting rung;

    /** Compared by identity, so that the same beat set again rings again. */
    private static final class Setting {
        final double beat;

        Setting(double beat) {
            this.beat = beat;
        }
    }

    /** @param wakeUp called on the audio thread: neither waits nor allocates nor throws */
    public BeatAlarm(Runnable wakeUp) {
        this(0, wakeUp);
    }

    /** @param headStartSeconds how much earlier it rings than need be where anything is prepared ahead at all, so live but not offline */
    public BeatAlarm(double headStartSeconds, Runnable wakeUp) {
        this.headStartSeconds = headStartSeconds;
        this.wakeUp = wakeUp;
    }

    double headStartSeconds() {
        return headStartSeconds;
    }

    /** Rings once for this beat, with the next run if it is close or past, and for no other that was set before. */
    public void set(double beat) {
        setting = new Setting(beat);
    }

    /** Rings for no beat. */
    public void clear() {
        setting = null;
    }

    /** Whether it has nothing to ring for. */
    boolean isSilent() {
        Setting now = setting;
        return now == null || now == rung;
    }

    /** The beat that it waits for, unless {@link #isSilent}. */
    double beat() {
        Setting now = setting;
        return now == null ? Double.POSITIVE_INFINITY : now.beat;
    }

    /** Audio thread. */
    void ring(boolean isForBeat) {
        rung = isForBeat ? setting : null;
        wakeUp.run();
    }
}
