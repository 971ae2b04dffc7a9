package org.videotracker.studio.pad;

import java.util.Arrays;

/** Two gamepads that a test plugs in, presses and unplugs. */
final class Hardware implements PadSource {
    private final boolean[] isPresent = new boolean[2];
    private final boolean[] isNamed = new boolean[2];
    final PadState[] states = {new PadState(), new PadState()};

    void plug(int slot, boolean isOfKnownMake) {
        isPresent[slot] = true;
        isNamed[slot] = isOfKnownMake;
        Arrays.fill(states[slot].axes, 0);
        states[slot].axes[4] = isOfKnownMake ? -1 : 0;
        states[slot].axes[5] = isOfKnownMake ? -1 : 0;
        Arrays.fill(states[slot].isDown, false);
    }

    void unplug(int slot) {
        isPresent[slot] = false;
    }

    @Override
    public int slots() {
        return 2;
    }

    @Override
    public boolean isPresent(int slot) {
        return isPresent[slot];
    }

    @Override
    public boolean isNamed(int slot) {
        return isNamed[slot];
    }

    @Override
    public String name(int slot) {
        return "Test pad";
    }

    @Override
    public boolean read(int slot, boolean named, PadState state) {
        System.arraycopy(states[slot].isDown, 0, state.isDown, 0, PadState.BUTTONS);
        System.arraycopy(states[slot].axes, 0, state.axes, 0, PadState.AXES);
        return isPresent[slot];
    }
}
