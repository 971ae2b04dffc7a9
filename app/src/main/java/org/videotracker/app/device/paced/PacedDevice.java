package org.videotracker.app.device.paced;

import java.util.concurrent.ThreadFactory;
import java.util.function.BooleanSupplier;
import org.videotracker.app.device.pull.PullThread;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceDescription;
import org.videotracker.engine.device.DeviceSettings;

/**
 * A device without hardware: a thread of its own pulls one buffer after the other when the clock says so. As with hardware, a
 * buffer is heard while the next one is pulled.
 */
final class PacedDevice implements AudioDevice {
    private final DeviceDescription description;
    private final DeviceSettings settings;
    private final DeviceCallback callback;
    private final BooleanSupplier lost;
    private final Pace pace;
    private final PullThread thread;
    private volatile long xruns;

    /**
     * @param callback must not throw
     * @param lost whether to pull no more; asked by the pulling thread before each pull
     */
    PacedDevice(
            DeviceDescription description,
            DeviceSettings settings,
            DeviceCallback callback,
            BooleanSupplier lost,
            Pace pace,
            ThreadFactory threads) {
        this.description = description;
        this.settings = settings;
        this.callback = callback;
        this.lost = lost;
        this.pace = pace;
        thread = new PullThread(threads, this::run);
        thread.start();
    }

    private void run() {
        int frames = settings.bufferFrames();
        float[] left = new float[frames];
        float[] right = new float[frames];
        Deadlines deadlines = new Deadlines(settings.sampleRate(), frames, pace.nanoTime());
        while (!thread.isEnding() && !lost.getAsBoolean()) {
            long now = pace.nanoTime();
            if (now < deadlines.next()) {
                pace.waitUntil(deadlines.next());
            } else {
                if (deadlines.pass(now)) {
                    xruns = xruns + 1;
                }
                callback.pull(left, right, frames);
            }
        }
    }

    @Override
    public DeviceDescription description() {
        return description;
    }

    @Override
    public int sampleRate() {
        return settings.sampleRate();
    }

    @Override
    public int bufferFrames() {
        return settings.bufferFrames();
    }

    @Override
    public int latencyFrames() {
        return settings.bufferFrames();
    }

    @Override
    public long xruns() {
        return xruns;
    }

    @Override
    public boolean isLost() {
        return lost.getAsBoolean();
    }

    @Override
    public void close() {
        thread.end();
        thread.join();
    }
}
