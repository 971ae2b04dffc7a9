package org.videotracker.engine.graph;

import org.videotracker.engine.time.BeatAlarm;
import org.videotracker.engine.time.BeatAlarms;
import org.videotracker.engine.time.MusicalClock;
import org.videotracker.engine.time.MusicalTime;
import org.videotracker.engine.time.TransportChange;
import org.videotracker.engine.time.TransportClock;

/** Tells others the musical time, and wakes those who want to be woken for a beat. Owned by the audio thread but where it says so. */
final class Pulse {
    private static final int MOST_HEADROOM = 512;

    private final TransportClock clock;
    private final MusicalClock published;
    private final BeatAlarms alarms = new BeatAlarms();
    private final NextBoundaries boundaries;
    private volatile long leadFrames;
    private boolean isJump;
    private boolean wasJump;

    Pulse(TransportClock clock) {
        this.clock = clock;
        published = new MusicalClock(clock.sampleRate());
        boundaries = new NextBoundaries(clock.sampleRate());
    }

    /** Any thread. */
    MusicalTime time() {
        return published.read();
    }

    /** Any thread. */
    long leadFrames() {
        return leadFrames;
    }

    /** Any thread. */
    void lead(long frames) {
        leadFrames = frames;
    }

    /** Any thread. */
    void hang(BeatAlarm alarm) {
        alarms.add(alarm);
    }

    /** Any thread. */
    void takeDown(BeatAlarm alarm) {
        alarms.remove(alarm);
    }

    /** Comes to another frame. */
    void arrive() {
        wasJump = isJump;
    }

    /**
     * Tells the time to which the clock has come.
     *
     * @param most how many frames the run may have
     * @return how many of them it may have so that whoever is woken without a lead is woken at the exact frame
     */
    int tell(NodeProgram[] nodes, int most) {
        long lead = leadFrames;
        isJump = clock.hasJumped() || clock.change() != TransportChange.NONE;
        // Where they stand after a jump the sequencers say only when they have been rendered.
        int frames = isJump && clock.isPlaying() ? 1 : most;
        int decided = lead == 0 ? 0 : frames + headroom(lead);
        if (isJump) {
            boundaries.forget();
        } else {
            boundaries.find(nodes, clock, decided);
        }
        published.publish(clock, decided, boundaries.step(), boundaries.pass());
        alarms.ring(clock, lead, isJump || wasJump);
        return lead == 0 ? alarms.limit(clock, frames) : frames;
    }

    /**
     * How much further than this run it is to the earliest moment for which something can still be prepared. Without a lead that is
     * this very frame; with one, an edit for the next beat had better not come just too late for it.
     */
    private static int headroom(long lead) {
        return (int) Math.min(lead / 4, MOST_HEADROOM);
    }
}
