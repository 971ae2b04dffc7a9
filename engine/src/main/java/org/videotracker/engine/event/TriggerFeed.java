package org.videotracker.engine.event;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.model.module.Module;
import org.videotracker.model.pattern.cycle.SourceRange;

/**
 * The beginnings of notes on their way from the audio thread to one other, that neither waits for nor holds up the first: what finds
 * no room is dropped and counted. Of a trigger nothing is kept that changes later.
 */
public final class TriggerFeed implements TriggerTap {
    private static final VarHandle WRITTEN;
    private static final VarHandle READ;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            WRITTEN = lookup.findVarHandle(TriggerFeed.class, "written", long.class);
            READ = lookup.findVarHandle(TriggerFeed.class, "read", long.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final TransportClock clock;
    private final BeatTime position;
    private final Runnable wakeUp;
    private final Place[] places;
    private final int mask;
    private long written;
    private long read;
    private volatile long dropped;

    /** One trigger that waits; reused. */
    private static final class Place {
        @Nullable
        Module source;

        boolean isByHand;
        String pattern = "";
        int row;
        String sample = "";
        int index;
        int note;
        double volume;
        long frame;
        double beat;
        double gateFrames;
        List<SourceRange> ranges = List.of();

        void set(Module from, Trigger trigger, double at) {
            source = from;
            isByHand = trigger.isByHand();
            pattern = trigger.pattern;
            row = trigger.step;
            sample = trigger.sample;
            index = trigger.index;
            note = trigger.note;
            volume = trigger.gain * trigger.locks.get("volume", 1);
            frame = trigger.frame;
            beat = at;
            gateFrames = trigger.gateFrames;
            ranges = trigger.ranges;
        }

        @Nullable
        PlayedTrigger take() {
            Module from = source;
            source = null; // it may be gone from the session, and is not kept for ever
            return from == null
                    ? null
                    : new PlayedTrigger(
                            from, isByHand, pattern, row, sample, index, note, volume, frame, beat, gateFrames, ranges);
        }
    }

    /**
     * @param capacity how many triggers fit, at least; rounded up to a power of two
     * @param clock of those who are heard; the graph's own
     * @param wakeUp called on the audio thread when something was put: neither waits nor allocates nor throws
     */
    public TriggerFeed(int capacity, TransportClock clock, Runnable wakeUp) {
        this.clock = clock;
        this.position = new BeatTime(clock.sampleRate());
        this.wakeUp = wakeUp;
        places = new Place[Integer.highestOneBit(Math.max(2, capacity) - 1) << 1];
        for (int i = 0; i < places.length; i++) {
            places[i] = new Place();
        }
        mask = places.length - 1;
    }

    /** Audio thread. */
    @Override
    public void heard(Module source, Trigger trigger) {
        if (trigger.kind != Trigger.Kind.ONSET) {
            return;
        }
        if (written - (long) READ.getAcquire(this) == places.length) {
            dropped = dropped + 1; // written by this thread alone
            return;
        }
        clock.positionAt(trigger.offset, position);
        places[(int) written & mask].set(source, trigger, position.toBeats());
        WRITTEN.setRelease(this, written + 1);
        // The trigger is visible before its reader is asked whether it rests: else both could miss one another.
        VarHandle.fullFence();
        wakeUp.run();
    }

    /**
     * Takes what has been put, in the order of time; what falls into one frame is in the order in which its modules are rendered. The
     * reading thread.
     */
    public List<PlayedTrigger> drain() {
        long end = (long) WRITTEN.getAcquire(this);
        if (read == end) {
            return List.of();
        }
        List<PlayedTrigger> taken = new ArrayList<>();
        while (read < end) {
            PlayedTrigger trigger = places[(int) read & mask].take();
            READ.setRelease(this, read + 1);
            if (trigger != null) {
                taken.add(trigger);
            }
        }
        taken.sort(Comparator.comparingLong(PlayedTrigger::frame));
        return taken;
    }

    /** How many triggers found no room, since the beginning. Any thread. */
    public long dropped() {
        return dropped;
    }
}
