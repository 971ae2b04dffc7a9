package org.videotracker.studio.performance;

import org.videotracker.engine.live.Performance;
import org.videotracker.engine.live.PictureMeter;
import org.videotracker.engine.live.SoundMeter;
import org.videotracker.studio.frame.FrameMeter;
import org.videotracker.studio.host.StudioHost;

/** The figures of a performance, and their course over the last half minute. Looked at ten times a second. Thread of the studio. */
final class Vitals {
    private static final double EVERY_SECONDS = 0.1;
    private static final int KEPT = 300;

    final Trace loadPercent = new Trace(KEPT);
    final Trace blockMs = new Trace(KEPT);
    final Trace composeMs = new Trace(KEPT);
    final Trace studioMs = new Trace(KEPT);
    final Trace studioKiB = new Trace(KEPT);
    final Trace memoryMiB = new Trace(KEPT);
    private final StudioHost host;
    private final FrameMeter frames;
    private double lookedAt = Double.NEGATIVE_INFINITY;
    private long missedBefore;
    private double missedAt = Double.NEGATIVE_INFINITY;
    private double now;

    Vitals(StudioHost host, FrameMeter frames) {
        this.host = host;
        this.frames = frames;
    }

    /** Looks at them, if it is time to. */
    void look(double seconds) {
        if (seconds - lookedAt < EVERY_SECONDS) {
            return;
        }
        lookedAt = seconds;
        now = seconds;
        SoundMeter sound = sound();
        loadPercent.add(100 * sound.load());
        blockMs.add(sound.worstNanosOfLastSecond() / 1e6);
        composeMs.add(pictures().composeMs());
        int last = Math.floorMod(frames.frames() - 1, frames.milliseconds().length);
        studioMs.add(frames.milliseconds()[last]);
        studioKiB.add(frames.kilobytes()[last]);
        Runtime runtime = Runtime.getRuntime();
        memoryMiB.add((runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
        long missed = sound.missedDeadlines() + host.sound().xruns();
        if (missed != missedBefore) {
            missedBefore = missed;
            missedAt = seconds;
        }
    }

    private Performance performance() {
        return host.performance();
    }

    SoundMeter sound() {
        return performance().sound().meter();
    }

    PictureMeter pictures() {
        return performance().video().meter();
    }

    long xruns() {
        return host.sound().xruns();
    }

    int queueDepth() {
        return performance().engine().queueDepth();
    }

    double latencyMs() {
        return 1000 * host.sound().latencySeconds();
    }

    double memoryLimitMiB() {
        return Runtime.getRuntime().maxMemory() / 1048576.0;
    }

    /** Whether sound was missing within the last seconds. */
    boolean hasJustMissed() {
        return now - missedAt < 5;
    }
}
