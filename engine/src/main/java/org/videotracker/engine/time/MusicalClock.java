package org.videotracker.engine.time;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.videotracker.model.transport.PlayState;

/**
 * Hands the musical time from the audio thread to any number of readers: a sequence lock, as
 * {@link org.videotracker.engine.telemetry.Telemetry} is one, so that neither waits for the other.
 */
public final class MusicalClock {
    private static final VarHandle COUNT;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(MusicalClock.class, "count", long.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final int sampleRate;
    private final BeatTime scratch;
    private long count;
    private long frame;
    private long beat;
    private long part;
    private long partsPerFrame;
    private double tempo = 120;
    private int beatsPerBar = 4;
    private PlayState state = PlayState.STOPPED;
    private long jumps;
    private double nextStep = Double.POSITIVE_INFINITY;
    private double nextPass = Double.POSITIVE_INFINITY;

    public MusicalClock(int sampleRate) {
        this.sampleRate = sampleRate;
        scratch = new BeatTime(sampleRate);
    }

    /**
     * Publishes a time; the audio thread alone.
     *
     * @param clock has come to its frame
     * @param ahead how many frames after that the earliest moment lies that can still be changed
     * @param newNextStep when the next step of anything begins, in beats; infinite if none does, not a number if it is not known
     * @param newNextPass when the next pass of anything ends, likewise
     */
    public void publish(TransportClock clock, int ahead, double newNextStep, double newNextPass) {
        clock.positionAt(ahead, scratch);
        COUNT.setOpaque(this, count + 1);
        VarHandle.storeStoreFence();
        frame = clock.frame() + ahead;
        beat = scratch.wholeBeats();
        part = scratch.parts();
        partsPerFrame = clock.partsPerFrame();
        tempo = clock.tempo();
        beatsPerBar = clock.beatsPerBar();
        state = clock.state();
        jumps = clock.jumps();
        nextStep = newNextStep;
        nextPass = newNextPass;
        COUNT.setRelease(this, count + 1);
    }

    /** The newest time. Any thread. */
    public MusicalTime read() {
        MusicalTime into = new MusicalTime(sampleRate);
        while (!tryRead(into)) {
            Thread.onSpinWait();
        }
        return into;
    }

    private boolean tryRead(MusicalTime into) {
        long before = (long) COUNT.getAcquire(this);
        if ((before & 1) != 0) {
            return false;
        }
        into.frame = frame;
        into.position.set(beat, part);
        into.partsPerFrame = partsPerFrame;
        into.tempo = tempo;
        into.beatsPerBar = beatsPerBar;
        into.state = state;
        into.jumps = jumps;
        into.nextStep = nextStep;
        into.nextPass = nextPass;
        VarHandle.loadLoadFence();
        return (long) COUNT.getOpaque(this) == before;
    }
}
