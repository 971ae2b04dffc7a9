package org.videotracker.engine.telemetry;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.videotracker.model.transport.PlayState;

/**
 * Hands reports from one writer, the audio thread, to any number of readers. Neither waits for the other: the writer overwrites,
 * and a reader that was overtaken while copying copies again (a sequence lock, which locks nothing: the count is odd while a
 * report is being written; Boehm, "Can seqlocks get along with programming language memory models?", 2012).
 */
public final class Telemetry {
    private static final VarHandle COUNT;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(Telemetry.class, "count", long.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private long count;
    private TelemetryLayout layout = TelemetryLayout.EMPTY;
    private double[] numbers = {};
    private long frame;
    private double beat;
    private double tempo;
    private PlayState state = PlayState.STOPPED;

    /** Begins a report; the writer alone. The numbers are then put one by one. */
    public void begin(TelemetryLayout newLayout, double[] buffer) {
        COUNT.setOpaque(this, count + 1);
        VarHandle.storeStoreFence();
        layout = newLayout;
        numbers = buffer;
    }

    /** Puts a number of the report that was begun. */
    public void put(int place, double number) {
        numbers[place] = number;
    }

    /** Completes and publishes the report that was begun. */
    public void end(long newFrame, double newBeat, double newTempo, PlayState newState) {
        frame = newFrame;
        beat = newBeat;
        tempo = newTempo;
        state = newState;
        COUNT.setRelease(this, count + 1);
    }

    /** How many reports there were; tells a reader whether there is a new one. */
    public long reports() {
        return (long) COUNT.getAcquire(this) / 2;
    }

    /** Copies the newest report. Any thread; allocates only when the number of modules has changed. */
    public void read(TelemetryReport into) {
        while (!tryRead(into)) {
            Thread.onSpinWait();
        }
    }

    private boolean tryRead(TelemetryReport into) {
        long before = (long) COUNT.getAcquire(this);
        if ((before & 1) != 0) {
            return false;
        }
        TelemetryLayout seenLayout = layout;
        double[] seenNumbers = numbers;
        if (into.numbers.length != seenNumbers.length) {
            into.numbers = new double[seenNumbers.length];
        }
        System.arraycopy(seenNumbers, 0, into.numbers, 0, seenNumbers.length);
        into.layout = seenLayout;
        into.frame = frame;
        into.beat = beat;
        into.tempo = tempo;
        into.state = state;
        VarHandle.loadLoadFence();
        return (long) COUNT.getOpaque(this) == before;
    }
}
