package org.videotracker.engine.event;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.videotracker.model.module.Module;

/** Those who hear every trigger. They come and go on any thread; the audio thread tells them, and allocates nothing for it. */
public final class TriggerTaps {
    private static final TriggerTap[] NOBODY = {};

    private final AtomicReference<TriggerTap[]> taps = new AtomicReference<>(NOBODY);

    public void add(TriggerTap tap) {
        taps.updateAndGet(present -> {
            TriggerTap[] longer = Arrays.copyOf(present, present.length + 1);
            longer[present.length] = tap;
            return longer;
        });
    }

    public void remove(TriggerTap tap) {
        taps.updateAndGet(
                present -> Arrays.stream(present).filter(other -> other != tap).toArray(TriggerTap[]::new));
    }

    /** Tells all of them what one sequencer has emitted. Audio thread. */
    public void tell(Module sequencer, TriggerQueue sent) {
        TriggerTap[] present = taps.get();
        for (int i = 0; i < sent.size(); i++) {
            for (TriggerTap tap : present) {
                tap.heard(sequencer, sent.get(i));
            }
        }
    }

    /** Tells all of them of one that a hand has sent to a module. Audio thread. */
    public void tell(Module target, Trigger byHand) {
        for (TriggerTap tap : taps.get()) {
            tap.heard(target, byHand);
        }
    }
}
