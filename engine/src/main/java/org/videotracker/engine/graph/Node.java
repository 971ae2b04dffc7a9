package org.videotracker.engine.graph;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.compositor.FrameDelay;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.module.ModuleId;

/** A processor with its buffers. Made on the engine thread, then owned by the audio thread; lives as long as its module. */
final class Node {
    private static final int TRIGGERS_PER_RUN = 1024;

    final ModuleId module;
    final Processor<?> processor;
    final StereoBuffer output = new StereoBuffer();
    final TriggerQueue triggersIn;
    final TriggerQueue triggersOut;
    /** Counts how often mappings have moved any of its values. Owned by the audio thread. */
    long moves;

    /** Keeps what delayed connections read; null as long as there are none. Set by the engine thread before first use. */
    volatile @Nullable DelayLine delay;

    /** Keeps what delayed video connections read; null as long as there are none. Owned by the video thread. */
    @Nullable
    FrameDelay frameDelay;

    Node(ModuleId module, Processor<?> processor, boolean accepts, boolean emits) {
        this.module = module;
        this.processor = processor;
        this.triggersIn = new TriggerQueue(accepts ? TRIGGERS_PER_RUN : 1);
        this.triggersOut = new TriggerQueue(emits ? TRIGGERS_PER_RUN : 1);
    }
}
