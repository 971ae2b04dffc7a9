package org.videotracker.script.lua;

import java.util.List;
import java.util.function.UnaryOperator;
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
    private final UnaryOperator<Runnable> passingOn;
    private final BeatAlarm alarm = new BeatAlarm(this::wake);
    private final TriggerFeed feed;
    private final Subscription hung;
    private final Subscription tapped;
    private volatile Runnable wakeUp = () -> {};

    /** Of a graph that the owner of the scripts renders. */
    public PlayedMusic(AudioGraph audio) {
        this(audio, wakeUp -> wakeUp);
    }

    /**
     * Of a graph that a thread of its own renders.
     *
     * @param passingOn makes of a call one that this thread may make
     */
    public PlayedMusic(AudioGraph audio, UnaryOperator<Runnable> passingOn) {
        this.audio = audio;
        this.passingOn = passingOn;
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
        wakeUp = passingOn.apply(newWakeUp);
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
