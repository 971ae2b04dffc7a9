package org.videotracker.engine.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.compositor.FrameDelay;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.engine.telemetry.Level;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.model.module.ModuleId;

/**
 * A processor with its buffers. Made on the engine thread, then owned by the audio thread; lives as long as its module, or until
 * its processor fails: then it rests, suspended, until another takes its place.
 */
final class Node {
    private static final int TRIGGERS_PER_RUN = 1024;

    final ModuleId module;
    final Processor<?> processor;
    /** Tells the notes of this node from those of others. */
    final long lane;

    final boolean makesSound;
    final boolean emits;
    final StereoBuffer output;
    final Level level;
    final TriggerQueue triggersIn;
    final TriggerQueue triggersOut;
    final @Nullable GuardedPicture picture;
    final FaultSlot preparing = new FaultSlot("preparing");
    final FaultSlot rendering = new FaultSlot("rendering");
    final FaultSlot showing = new FaultSlot("drawing");
    /** Owned by the audio thread. */
    final RunTime runTime = new RunTime();

    private final FaultBoard board;
    private volatile boolean suspended;

    /** The one before, as long as its notes may still be held; owned by the audio thread. */
    @Nullable
    Node predecessor;

    /** Whether the notes of this node have been ended for good; owned by the audio thread. */
    boolean hasLeft;

    /** Whether what became of the node is settled, once it is suspended; owned by the engine thread. */
    boolean isSettled;

    /** How many overruns are taken down; owned by the engine thread. */
    long overrunsSeen;
    /** Counts how often mappings have moved any of its values. Owned by the audio thread. */
    long moves;

    /** Keeps what delayed connections read; null as long as there are none. Set by the engine thread before first use. */
    volatile @Nullable DelayLine delay;

    /** Keeps what delayed video connections read; null as long as there are none. Set by the engine thread before first use. */
    volatile @Nullable FrameDelay frameDelay;

    /** What the node is like whoever renders it. */
    record Shape(ModuleId module, long lane, boolean accepts, boolean emits, boolean makesSound, int sampleRate) {}

    Node(Shape shape, Processor<?> processor, FaultBoard board, @Nullable Node predecessor) {
        this.module = shape.module;
        this.lane = shape.lane;
        this.emits = shape.emits;
        this.makesSound = shape.makesSound;
        this.processor = processor;
        this.board = board;
        this.predecessor = predecessor;
        if (predecessor == null) {
            output = new StereoBuffer();
            level = new Level(shape.sampleRate);
            triggersIn = new TriggerQueue(shape.accepts ? TRIGGERS_PER_RUN : 1);
            triggersOut = new TriggerQueue(emits ? TRIGGERS_PER_RUN : 1);
        } else {
            output = predecessor.output;
            level = predecessor.level;
            triggersIn = predecessor.triggersIn;
            triggersOut = predecessor.triggersOut;
            delay = predecessor.delay;
            frameDelay = predecessor.frameDelay;
        }
        this.picture = guarded(processor);
    }

    private @Nullable GuardedPicture guarded(Processor<?> of) {
        try {
            Picture shown = of.picture();
            return shown == null ? null : new GuardedPicture(shown, this);
        } catch (RuntimeException | Error fault) {
            fail(preparing, fault);
            return null;
        }
    }

    /** Whether the node does nothing any more, since it has failed. */
    boolean isSuspended() {
        return suspended;
    }

    /** Suspends the node and tells the engine thread. Any thread; each with a slot of its own. */
    void fail(FaultSlot slot, Throwable fault) {
        slot.put(fault, board.frame());
        suspended = true;
        board.post();
        board.endure(fault);
    }

    /** Says that the node was slow, which it survives. Audio thread. */
    void overran() {
        runTime.count();
        board.post();
    }

    /** The present value of a read-out: a finite number whatever the processor does. Audio thread, between runs. */
    double readOut(int index) {
        if (suspended) {
            return 0;
        }
        try {
            double value = processor.readOut(index);
            if (Double.isFinite(value)) {
                return value;
            }
            fail(rendering, ProcessorFault.READ_OUT);
        } catch (Throwable fault) {
            fail(rendering, fault);
        }
        return 0;
    }

    /** As {@link Processor#detail}, whatever the processor does; zeros once it has failed. */
    void detail(double[] into, int from, int size) {
        if (!suspended) {
            try {
                processor.detail(into, from);
                return;
            } catch (Throwable fault) {
                fail(rendering, fault);
            }
        }
        Arrays.fill(into, from, from + size, 0);
    }

    /** As {@link Processor#moves}; not once it has failed. */
    boolean moves() {
        if (suspended) {
            return false;
        }
        try {
            return processor.moves();
        } catch (Throwable fault) {
            fail(rendering, fault);
            return false;
        }
    }

    /** As {@link Processor#nextStep}, whatever the processor does. */
    double nextStep(BeatTime from) {
        if (suspended) {
            return Double.POSITIVE_INFINITY;
        }
        try {
            return processor.nextStep(from);
        } catch (Throwable fault) {
            fail(rendering, fault);
            return Double.POSITIVE_INFINITY;
        }
    }

    /** As {@link Processor#nextPass}, whatever the processor does. */
    double nextPass() {
        if (suspended) {
            return Double.POSITIVE_INFINITY;
        }
        try {
            return processor.nextPass();
        } catch (Throwable fault) {
            fail(rendering, fault);
            return Double.POSITIVE_INFINITY;
        }
    }
}
