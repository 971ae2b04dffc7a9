package org.videotracker.engine.graph;

import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.engine.time.TransportClock;

/**
 * What a processor renders: one run of frames. Owned by the audio thread and reused; valid during one call of
 * {@link Processor#render}.
 */
public final class Block {
    private static final StereoBuffer[] NO_INPUTS = {};

    private final TransportClock clock;
    StereoBuffer[] inputs = NO_INPUTS;
    StereoBuffer output = new StereoBuffer();
    TriggerQueue triggersIn = new TriggerQueue(1);
    TriggerQueue triggersOut = triggersIn;
    double[] values = {};
    boolean isModulated;
    long moves;
    int firstInputValue;
    int firstSampleValue;

    Block(TransportClock clock) {
        this.clock = clock;
    }

    /** How many frames, 1..{@link StereoBuffer#CAPACITY}. */
    public int frames() {
        return clock.frames();
    }

    /** The absolute frame of the first. */
    public long frame() {
        return clock.frame();
    }

    /** The transport during this run. */
    public TransportClock clock() {
        return clock;
    }

    /** The sound of each audio connection, in their order. Not to be written to. */
    public StereoBuffer[] inputs() {
        return inputs;
    }

    /** Where the module's own sound goes; holds rubbish before. */
    public StereoBuffer output() {
        return output;
    }

    /** The triggers that arrive. Not to be written to. */
    public TriggerQueue triggersIn() {
        return triggersIn;
    }

    /** Where the module's own triggers go; empty before. */
    public TriggerQueue triggersOut() {
        return triggersOut;
    }

    /** The numbers of the module, its connections and its samples as they are now, modulation included; by its layout. */
    public double[] values() {
        return values;
    }

    /** Whether mappings move any of the values. */
    public boolean isModulated() {
        return isModulated;
    }

    /** A number that is another one each time that mappings have moved any of the values. */
    public long moves() {
        return moves;
    }

    /** Where the values of the first connection begin. */
    public int firstInputValue() {
        return firstInputValue;
    }

    /** Where the values of the first sample slot begin. */
    public int firstSampleValue() {
        return firstSampleValue;
    }
}
