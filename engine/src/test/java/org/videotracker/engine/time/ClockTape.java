package org.videotracker.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Transport;

/** Runs a clock in runs as the engine does: blocks of a size, split at the control grid and where something changes. */
public final class ClockTape {
    /** A transport change or a beat that a run reported. */
    public record Event(String what, long frame, double beat) {}

    public final TransportClock clock;
    public Playback cue = Playback.STOPPED.play();
    public Transport settings = Transport.INITIAL;
    public final List<Event> events = new ArrayList<>();

    private final int blockFrames;
    private final TreeMap<Long, Consumer<ClockTape>> script = new TreeMap<>();
    private long frame;

    public ClockTape(int sampleRate, int blockFrames) {
        this.clock = new TransportClock(sampleRate);
        this.blockFrames = blockFrames;
    }

    public ClockTape at(long atFrame, Consumer<ClockTape> change) {
        script.merge(atFrame, change, Consumer::andThen);
        return this;
    }

    /** Runs up to a frame, exclusively, and calls something after the beginning of each run. */
    public void runTo(long endFrame, Runnable eachRun) {
        while (frame < endFrame) {
            Consumer<ClockTape> change = script.remove(frame);
            if (change != null) {
                change.accept(this);
            }
            int frames = (int) (nextSplit(endFrame) - frame);
            clock.begin(frame, frames, cue, settings);
            report();
            eachRun.run();
            frame += frames;
        }
    }

    public void runTo(long endFrame) {
        runTo(endFrame, () -> {});
    }

    private long nextSplit(long endFrame) {
        long split = Math.min(endFrame, (frame / blockFrames + 1) * blockFrames);
        split = Math.min(split, (frame / 256 + 1) * 256);
        Long change = script.higherKey(frame);
        return change == null ? split : Math.min(split, change);
    }

    private void report() {
        if (clock.change() != TransportChange.NONE) {
            events.add(new Event(clock.change().name(), frame, clock.beat()));
        }
        if (clock.hasBeat()) {
            String name = clock.isDownbeat() ? "DOWNBEAT" : "BEAT";
            events.add(new Event(name, frame + clock.beatOffset(), clock.beatNumber()));
        }
    }
}
