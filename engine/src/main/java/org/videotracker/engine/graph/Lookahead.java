package org.videotracker.engine.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.videotracker.engine.time.MusicalClock;
import org.videotracker.engine.time.MusicalTime;

/**
 * How the processors of a graph ask the engine thread to prepare what they will need before long, and say what was wrong with what they
 * were asked to play. Each method says whose it is.
 */
public final class Lookahead {
    private final Supplier<MusicalTime> time;
    private final List<Remark> remarks = new ArrayList<>();
    private volatile Runnable wakeUp = () -> {};
    private volatile boolean isWanted;

    Lookahead(Supplier<MusicalTime> time) {
        this.time = time;
    }

    /** For processors that nobody plays. */
    Lookahead(int sampleRate) {
        this(new MusicalClock(sampleRate)::read);
    }

    /** The musical time that rendering has come to. Any thread. */
    public MusicalTime time() {
        return time.get();
    }

    /** Asks for {@link Processor#prepare} to be called before long. Audio thread, while it renders; engine thread. */
    public void want() {
        isWanted = true;
    }

    /** Notes that what was asked for cannot be played as it is meant. Engine thread. */
    public void remark(Remark remark) {
        remarks.add(remark);
    }

    /** Called, on the audio thread, after something was wanted: neither waits nor allocates. */
    void onWant(Runnable newWakeUp) {
        wakeUp = newWakeUp;
    }

    /** Wakes the engine thread if something is wanted. Audio thread. */
    void tell() {
        if (isWanted) {
            wakeUp.run();
        }
    }

    /** Whether something was wanted since the last call. Engine thread. */
    boolean take() {
        if (!isWanted) {
            return false;
        }
        isWanted = false;
        return true;
    }

    /** What was remarked since the last call. Engine thread. */
    List<Remark> takeRemarks() {
        if (remarks.isEmpty()) {
            return List.of();
        }
        List<Remark> taken = List.copyOf(remarks);
        remarks.clear();
        return taken;
    }
}
