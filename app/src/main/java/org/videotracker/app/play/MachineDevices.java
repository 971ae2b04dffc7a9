package org.videotracker.app.play;

import org.videotracker.app.device.AudioHosts;
import org.videotracker.app.device.paced.NullHost;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.device.DeviceSettings;

/** The devices of this machine. */
record MachineDevices(AudioHosts hosts) implements DeviceChoice {

    @Override
    public AudioDevice open(String host, DeviceSettings settings, DeviceCallback callback) throws DeviceException {
        return hosts.find(settings.device(), host).open(settings, callback);
    }

    @Override
    public AudioDevice openClock(DeviceSettings settings, DeviceCallback callback) {
        try {
            return open(NullHost.NAME, settings, callback);
        } catch (DeviceException impossible) {
            throw new IllegalStateException("the clock can always be played to", impossible);
        }
    }
}
