package org.videotracker.app.play;

import java.util.Arrays;
import org.videotracker.engine.device.DeviceCallback;

/** Keeps a device silent until it is its turn: while two are open, only one may take sound. */
final class Gate implements DeviceCallback {
    private final DeviceCallback source;
    private volatile boolean isOpen;

    Gate(DeviceCallback source) {
        this.source = source;
    }

    void open() {
        isOpen = true;
    }

    @Override
    public void pull(float[] left, float[] right, int frames) {
        if (isOpen) {
            source.pull(left, right, frames);
        } else {
            Arrays.fill(left, 0, frames, 0f);
            Arrays.fill(right, 0, frames, 0f);
        }
    }
}
