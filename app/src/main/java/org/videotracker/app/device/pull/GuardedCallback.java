package org.videotracker.app.device.pull;

import java.util.Arrays;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.thread.FaultSink;

/**
 * A callback that never throws: an exception that reached a native caller would end the JVM. A pull that fails is silent. Used by
 * the device's own thread.
 */
public final class GuardedCallback implements DeviceCallback {
    private final DeviceCallback callback;
    private final FaultSink faults;
    private boolean isReported;

    /** @param faults told of the first failure only: a callback that fails does so hundreds of times a second */
    public GuardedCallback(DeviceCallback callback, FaultSink faults) {
        this.callback = callback;
        this.faults = faults;
    }

    @Override
    public void pull(float[] left, float[] right, int frames) {
        try {
            callback.pull(left, right, frames);
        } catch (Throwable fault) {
            Arrays.fill(left, 0, frames, 0);
            Arrays.fill(right, 0, frames, 0);
            report(fault);
        }
    }

    private void report(Throwable fault) {
        if (!isReported) {
            isReported = true;
            faults.report("pulling sound into the audio device", fault);
        }
    }
}
