package org.videotracker.engine.event;

import org.videotracker.model.module.Module;

/** Hears every trigger that a sequencer emits, on the thread that renders. The trigger is valid during the call. */
@FunctionalInterface
public interface TriggerTap {
    void heard(Module sequencer, Trigger trigger);
}
