package org.videotracker.studio.pad;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.videotracker.studio.key.InputEvent;

/**
 * The gamepads that are plugged in, looked at once in each picture. In a picture in which nothing moves nothing is allocated. Thread of the
 * studio, while its window system is there.
 */
public final class Pads {
    private final PadSource source;
    private final PadState state = new PadState();
    private final @Nullable WatchedPad[] pads;

    /** Those of this machine. */
    public Pads() {
        this(new GlfwPads());
    }

    Pads(PadSource source) {
        this.source = source;
        pads = new WatchedPad[source.slots()];
    }

    /** Tells what has happened since the last time. @param seconds since any moment, always the same one */
    public void poll(double seconds, Consumer<InputEvent> happens) {
        for (int slot = 0; slot < pads.length; slot++) {
            WatchedPad pad = pads[slot];
            boolean isPresent = source.isPresent(slot);
            if (pad == null && isPresent) {
                pad = new WatchedPad(slot + 1, source.isNamed(slot), source.name(slot));
                pads[slot] = pad;
                happens.accept(new InputEvent.PadConnected(slot + 1, pad.name));
            }
            if (pad == null) {
                continue;
            }
            if (!isPresent) {
                pads[slot] = null;
                pad.letGo(happens);
                happens.accept(new InputEvent.PadGone(slot + 1, pad.name));
            } else if (source.read(slot, pad.isNamed, state)) {
                pad.take(state, seconds, happens);
            }
        }
    }
}
