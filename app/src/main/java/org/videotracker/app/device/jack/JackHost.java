package org.videotracker.app.device.jack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.videotracker.app.device.pull.GuardedCallback;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.AudioHost;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceDescription;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.device.DeviceSettings;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.rejection.NearMatches;

/**
 * JACK, where its library is installed and a server runs; {@code JACK_DEFAULT_SERVER} names another server than the usual one. A
 * device is a group of playback ports, such as {@code system}. Sample rate and buffer are the server's.
 */
public final class JackHost implements AudioHost {
    public static final String NAME = "JACK";

    private static final String CLIENT = "videoTracker";
    private static final String NO_SERVER =
            "No JACK server runs; start one, for example with jackd, or with PipeWire's pw-jack.";

    private static final String NO_PORTS = "The JACK server has no playback ports; give it a sound card.";

    private final String server;
    private final FaultSink faults;

    /** @param server the name of the server, or empty for the usual one */
    public JackHost(String server, FaultSink faults) {
        this.server = server;
        this.faults = faults;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What the server has; empty where there is none. */
    private record Server(int sampleRate, Map<String, List<String>> playbackPorts) {

        static Server of(long client) {
            Map<String, List<String>> groups = new LinkedHashMap<>();
            for (String port : Jack.playbackPorts(client)) {
                String group = port.substring(0, Math.max(0, port.indexOf(':')));
                groups.computeIfAbsent(group, name -> new ArrayList<>()).add(port);
            }
            return new Server(Jack.sampleRate(client), groups);
        }

        DeviceDescription description(String group) {
            return new DeviceDescription(
                    NAME,
                    group,
                    ports(group).size(),
                    sampleRate,
                    group.equals(playbackPorts.keySet().iterator().next()));
        }

        List<String> ports(String group) {
            return playbackPorts.getOrDefault(group, List.of());
        }
    }

    private Optional<Server> server() {
        if (JackLibrary.find().isEmpty()) {
            return Optional.empty();
        }
        Jack.beQuiet();
        long client = Jack.open(CLIENT, server);
        if (client == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Server.of(client));
        } finally {
            Jack.close(client);
        }
    }

    @Override
    public List<DeviceDescription> devices() {
        return server().stream()
                .flatMap(found -> found.playbackPorts().keySet().stream().map(found::description))
                .toList();
    }

    @Override
    public Optional<String> absence() {
        if (JackLibrary.find().isEmpty()) {
            return Optional.of("The library of JACK is not installed.");
        }
        Optional<Server> found = server();
        if (found.isEmpty()) {
            return Optional.of(NO_SERVER);
        }
        return found.get().playbackPorts().isEmpty() ? Optional.of(NO_PORTS) : Optional.empty();
    }

    @Override
    public AudioDevice open(DeviceSettings settings, DeviceCallback callback) throws DeviceException {
        if (JackLibrary.find().isEmpty()) {
            throw new DeviceException("The library of JACK is not installed; install it or choose another device.");
        }
        Jack.beQuiet();
        long client = Jack.open(CLIENT, server);
        if (client == 0) {
            throw new DeviceException(NO_SERVER);
        }
        JackDevice device;
        List<String> ports;
        try {
            Server found = Server.of(client);
            DeviceDescription description = chosen(found, settings);
            ports = found.ports(description.name());
            device = new JackDevice(description, new GuardedCallback(callback, faults), client, settings.channels());
        } catch (DeviceException refused) {
            Jack.close(client);
            throw refused;
        }
        try {
            device.start(ports);
        } catch (DeviceException refused) {
            device.close();
            throw refused;
        }
        return device;
    }

    private static DeviceDescription chosen(Server found, DeviceSettings settings) throws DeviceException {
        if (found.sampleRate != settings.sampleRate()) {
            throw new DeviceException("The JACK server plays at " + found.sampleRate + " Hz, not at "
                    + settings.sampleRate() + " Hz; ask for " + found.sampleRate + " Hz, or start the server again at "
                    + settings.sampleRate() + " Hz.");
        }
        if (found.playbackPorts.isEmpty()) {
            throw new DeviceException(NO_PORTS);
        }
        if (settings.device().isEmpty()) {
            return found.description(found.playbackPorts.keySet().iterator().next());
        }
        if (found.playbackPorts.containsKey(settings.device())) {
            return found.description(settings.device());
        }
        throw new DeviceException("JACK has no device '" + settings.device() + "'. "
                + NearMatches.hint(settings.device(), found.playbackPorts.keySet()));
    }
}
