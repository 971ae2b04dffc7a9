package org.videotracker.app.play;

import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.device.DeviceSettings;

/** The devices that there are to choose from. May wait. */
interface DeviceChoice {

    /**
     * Opens a device, which pulls at once.
     *
     * @param host the sound system; empty for whichever has the device
     * @param settings names the device; empty for the default one
     */
    AudioDevice open(String host, DeviceSettings settings, DeviceCallback callback) throws DeviceException;

    /** Opens the clock: no sound, and nothing that could be lost. */
    AudioDevice openClock(DeviceSettings settings, DeviceCallback callback);
}
