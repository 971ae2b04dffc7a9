package org.videotracker.script.lua;

import java.util.List;
import org.videotracker.engine.event.PlayedTrigger;
import org.videotracker.engine.event.TriggerFeed;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.snapshot.Subscription;
import org.videotracker.engine.time.BeatAlarm;
import org.videotracker.engine.time.MusicalTime;
import org.videotracker.model.transport.Quantum;

/** What an audio graph plays, for scripts. Made and closed by whoever plays it. */
public final class PlayedMusic implements Music, AutoCloseable {
    /** Some seconds of the densest music, so that a script that runs long misses nothing. */
    private static final int TRIGGERS = 4096;

    private final AudioGraph audio;
    private final BeatAlarm alarm = new BeatAlarm(this::wake);
    private final TriggerFeed feed;
    private final Subscription hung;
    private final Subscription tapped;
    private volatile Runnable wakeUp = () -> {};

    public PlayedMusic(AudioGraph audio) {
        this.audio = audio;
        feed = new TriggerFeed(TRIGGERS, audio.clock(), this::wake);
        hung = audio.hang(alarm);
        tapped = audio.tapTriggers(feed);
    }

    private void wake() {
        wakeUp.run();
    }

    @Override
    public Reading read() {
        MusicalTime time = audio.musicalTime();
        return new Reading(
                time.beat(),
                time.tempo(),
                time.isPlaying(),
                time.jumps(),
                time.next(Quantum.STEP).orElse(time.beat()),
                time.next(Quantum.BEAT).orElse(time.beat()),
                time.next(Quantum.BAR).orElse(time.beat()));
    }

    @Override
    public double leadMs() {
        return audio.leadFrames() * 1000.0 / audio.clock().sampleRate();
    }

    @Override
    public void wakeBefore(double beat) {
        if (Double.isInfinite(beat)) {
            alarm.clear();
        } else {
            alarm.set(beat);
        }
    }

    @Override
    public List<PlayedTrigger> drainTriggers() {
        return feed.drain();
    }

    @Override
    public void wakeWith(Runnable newWakeUp) {
        wakeUp = newWakeUp;
    }

    /** How many triggers scripts were not told of, since they did not take them in time. */
    public long missedTriggers() {
        return feed.dropped();
    }

    @Override
    public void close() {
        hung.close();
        tapped.close();
    }
}
