package org.videotracker.engine.event;

import org.videotracker.model.module.Module;

/** Hears every trigger that a sequencer emits or a hand gives, on the thread that renders. */
@FunctionalInterface
public interface TriggerTap {

    /**
     * @param source the sequencer that emits it; the module that gets it if it is {@link Trigger#isByHand by hand}
     * @param trigger valid during the call
     */
    void heard(Module source, Trigger trigger);
}
