package org.videotracker.app.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.app.device.jack.JackHost;
import org.videotracker.app.device.javasound.JavaSoundHost;
import org.videotracker.app.device.openal.OpenAlHost;
import org.videotracker.app.device.paced.FileHost;
import org.videotracker.app.device.paced.NullHost;
import org.videotracker.app.device.paced.Pace;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.AudioHost;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceDescription;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.device.DeviceSettings;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.rejection.NearMatches;

/**
 * The sound systems of a machine, in the order in which they are preferred. No library is loaded before a device is looked for, and
 * none for the devices that need none. For any thread that may wait; never for the audio thread.
 */
public final class AudioHosts {
    /** The name of whatever device is preferred. */
    public static final String DEFAULT = "default";

    private final List<AudioHost> hosts;

    /** @param hosts the preferred one first; one of them has a device */
    public AudioHosts(List<AudioHost> hosts) {
        this.hosts = List.copyOf(hosts);
    }

    /**
     * Those of this machine: JACK, OpenAL, Java Sound, Null, and files.
     *
     * @param bufferFrames what devices will be asked for; OpenAL can be told only once, before its first device is looked at
     * @param faults told of a callback that throws
     */
    public static AudioHosts ofThisMachine(int bufferFrames, FaultSink faults) {
        return new AudioHosts(List.of(
                new OptionalHost(JackHost.NAME, () -> new JackHost("", faults)),
                new OptionalHost(OpenAlHost.NAME, () -> new OpenAlHost(bufferFrames, faults)),
                new OptionalHost(JavaSoundHost.NAME, () -> new JavaSoundHost(AudioHosts::thread, faults)),
                new NullHost(Pace.SYSTEM, AudioHosts::thread, faults),
                new FileHost(Pace.SYSTEM, AudioHosts::thread, faults)));
    }

    private static Thread thread(Runnable body) {
        return Thread.ofPlatform().name("vt-device").daemon().unstarted(() -> {
            RealTimePriority.claim();
            body.run();
        });
    }

    /** All of them, available or not; the preferred one first. */
    public List<AudioHost> all() {
        return hosts;
    }

    /** A device that was found, with its host. */
    public record Choice(AudioHost host, String device) {

        /** Opens it; {@code settings} name the rest of what is wanted, their own device is not looked at. */
        public AudioDevice open(DeviceSettings settings, DeviceCallback callback) throws DeviceException {
            return host.open(
                    new DeviceSettings(device, settings.sampleRate(), settings.bufferFrames(), settings.channels()),
                    callback);
        }
    }

    /** The default device of the first host that has any. */
    public Choice preferred() throws DeviceException {
        for (AudioHost host : hosts) {
            List<DeviceDescription> devices = host.devices();
            if (!devices.isEmpty()) {
                return preferred(host, devices);
            }
        }
        throw new DeviceException("There is no device to play to.");
    }

    private static Choice preferred(AudioHost host, List<DeviceDescription> devices) {
        return new Choice(
                host,
                devices.stream()
                        .filter(DeviceDescription::isDefault)
                        .findFirst()
                        .orElse(devices.getFirst())
                        .name());
    }

    /**
     * Finds a device.
     *
     * @param device its name; or a host's name for the default device of that host, the path of a WAV file, or empty or
     *     {@value #DEFAULT} for whatever is preferred
     * @param hostName the name of the only host to look at, or empty for all of them
     * @throws DeviceException where there is none, with the nearest names
     */
    public Choice find(String device, String hostName) throws DeviceException {
        boolean isAny = device.isEmpty() || device.equals(DEFAULT);
        if (!hostName.isEmpty()) {
            AudioHost host = host(hostName);
            return isAny ? preferred(host) : named(device, List.of(host));
        }
        if (isAny) {
            return preferred();
        }
        Optional<AudioHost> named = hosts.stream()
                .filter(host -> host.name().equalsIgnoreCase(device))
                .findFirst();
        return named.isPresent() ? preferred(named.get()) : named(device, hosts);
    }

    private AudioHost host(String name) throws DeviceException {
        for (AudioHost host : hosts) {
            if (host.name().equalsIgnoreCase(name)) {
                return host;
            }
        }
        throw new DeviceException("There is no sound system '" + name + "'. "
                + NearMatches.hint(name, hosts.stream().map(AudioHost::name).toList()));
    }

    private static Choice preferred(AudioHost host) throws DeviceException {
        List<DeviceDescription> devices = host.devices();
        if (devices.isEmpty()) {
            throw new DeviceException(host.absence().orElse(host.name() + " has no device."));
        }
        return preferred(host, devices);
    }

    private static Choice named(String device, List<AudioHost> among) throws DeviceException {
        if (FileHost.isFile(device)) {
            for (AudioHost host : among) {
                if (host.name().equals(FileHost.NAME)) {
                    return new Choice(host, device);
                }
            }
        }
        List<String> names = new ArrayList<>();
        for (AudioHost host : among) {
            for (DeviceDescription found : host.devices()) {
                if (found.name().equals(device)) {
                    return new Choice(host, device);
                }
                names.add(found.name());
            }
        }
        if (names.isEmpty()) {
            throw new DeviceException(among.getFirst().absence().orElse("There is no device."));
        }
        throw new DeviceException("There is no device '" + device + "'. " + NearMatches.hint(device, names)
                + " vt devices lists them all.");
    }
}
