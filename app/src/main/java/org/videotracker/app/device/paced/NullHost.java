package org.videotracker.app.device.paced;

import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.videotracker.app.device.pull.GuardedCallback;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.AudioHost;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceDescription;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.device.DeviceSettings;
import org.videotracker.engine.thread.FaultSink;

/** No sound, paced by the clock: there on every machine, so that everything works without a sound card. */
public final class NullHost implements AudioHost {
    public static final String NAME = "Null";

    private static final String DEVICE = "null";
    private static final DeviceDescription DESCRIPTION = new DeviceDescription(NAME, DEVICE, 2, 0, true);

    private final Pace pace;
    private final ThreadFactory threads;
    private final FaultSink faults;

    /** @param threads makes the thread that pulls */
    public NullHost(Pace pace, ThreadFactory threads, FaultSink faults) {
        this.pace = pace;
        this.threads = threads;
        this.faults = faults;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<DeviceDescription> devices() {
        return List.of(DESCRIPTION);
    }

    @Override
    public AudioDevice open(DeviceSettings settings, DeviceCallback callback) throws DeviceException {
        if (!settings.device().isEmpty() && !settings.device().equals(DEVICE)) {
            throw new DeviceException(
                    "There is no device '" + settings.device() + "' without sound; the only one is called null.");
        }
        return new PacedDevice(
                DESCRIPTION, settings, new GuardedCallback(callback, faults), () -> false, pace, threads);
    }
}
