package org.videotracker.engine.device;

import java.util.List;
import java.util.Optional;

/** A sound system of this machine, such as JACK or OpenAL. For any thread that may wait for it; never called by the audio thread. */
public interface AudioHost {

    /** Its name, as people write it: {@code JACK}, {@code OpenAL}, {@code Java Sound}, {@code Null}. */
    String name();

    /** The devices that can be played to now; none where the sound system is not installed or not running. */
    List<DeviceDescription> devices();

    /** Why {@link #devices} lists none, and what to do about it, in a sentence; empty where it lists some. */
    default Optional<String> absence() {
        return devices().isEmpty() ? Optional.of(name() + " has no device.") : Optional.empty();
    }

    /**
     * Opens a device, which begins to pull at once.
     *
     * @param settings what is wanted; a device that can only play at another rate refuses and names its own
     * @throws DeviceException when there is no such device or it refuses, with what to do about it
     */
    AudioDevice open(DeviceSettings settings, DeviceCallback callback) throws DeviceException;
}
