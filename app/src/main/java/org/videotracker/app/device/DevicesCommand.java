package org.videotracker.app.device;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.terminal.JsonOption;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.AudioHost;
import org.videotracker.engine.device.DeviceDescription;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.device.DeviceSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vt devices}. */
@Command(name = "devices", description = "Lists the sound devices that can be played to, or measures one of them.")
public final class DevicesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Option(
            names = "--measure",
            paramLabel = "SECONDS",
            description = "Play silence for so long, and say how the device did: lost buffers, garbage, longest gap.")
    private double seconds;

    @Option(
            names = "--device",
            paramLabel = "NAME",
            description = "The device to measure: a name from the list, the name of a sound system, or a WAV file.")
    private String device = AudioHosts.DEFAULT;

    @Option(names = "--host", paramLabel = "NAME", description = "The sound system of the device to measure.")
    private String host = "";

    @Option(names = "--buffer", paramLabel = "FRAMES", description = "Its buffer, 64 to 4096; 256 by default.")
    private int bufferFrames = 256;

    @Option(names = "--rate", paramLabel = "HZ", description = "Its sample rate; 48000 by default.")
    private int sampleRate = 48_000;

    public DevicesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What is listed; also the form of the JSON. */
    record Report(List<HostReport> hosts) {}

    /** One sound system; {@code reason} says why it has no devices, and is empty where it has some. */
    record HostReport(String host, boolean available, String reason, List<DeviceReport> devices) {}

    /** One device; a sample rate of 0 is any. */
    record DeviceReport(String name, int channels, int sampleRate, boolean isDefault) {}

    @Override
    public Integer call() throws DeviceException {
        DeviceSettings settings = settings();
        AudioHosts hosts = AudioHosts.ofThisMachine(
                bufferFrames, (place, fault) -> terminal.say("vt: A fault while " + place + ": " + fault));
        if (seconds > 0) {
            measure(hosts.find(device, host), settings);
        } else {
            list(hosts);
        }
        return 0;
    }

    private DeviceSettings settings() {
        try {
            return new DeviceSettings("", sampleRate, bufferFrames, 2);
        } catch (IllegalArgumentException outOfRange) {
            throw new BadInput("--buffer takes " + DeviceSettings.LEAST_BUFFER + " to " + DeviceSettings.GREATEST_BUFFER
                    + " frames, and --rate 8000 to 192000 Hz; there is " + outOfRange.getMessage() + ".");
        }
    }

    private void list(AudioHosts hosts) {
        List<HostReport> reports = new ArrayList<>();
        boolean isDefaultFound = false;
        for (AudioHost one : hosts.all()) {
            List<DeviceDescription> found = one.devices();
            boolean holdsDefault = !isDefaultFound && !found.isEmpty();
            isDefaultFound |= holdsDefault;
            reports.add(new HostReport(
                    one.name(),
                    !found.isEmpty(),
                    found.isEmpty() ? one.absence().orElse("") : "",
                    found.stream()
                            .map(it -> new DeviceReport(
                                    it.name(), it.channels(), it.sampleRate(), holdsDefault && it.isDefault()))
                            .toList()));
        }
        if (json.isAsked()) {
            terminal.data(new Report(reports));
        } else {
            reports.forEach(this::say);
        }
    }

    private void say(HostReport report) {
        terminal.line(report.reason.isEmpty() ? report.host : report.host + ": " + report.reason);
        for (DeviceReport found : report.devices) {
            terminal.line(String.format(
                    Locale.ROOT,
                    "  %s %s, %d channels, %s%s",
                    found.isDefault ? "*" : " ",
                    found.name,
                    found.channels,
                    found.sampleRate == 0 ? "any rate" : found.sampleRate + " Hz",
                    found.isDefault ? " (the default)" : ""));
        }
    }

    private void measure(AudioHosts.Choice choice, DeviceSettings settings) throws DeviceException {
        DeviceMeasurement measurement = new DeviceMeasurement();
        DeviceMeasurement.Figures figures;
        try (AudioDevice open = choice.open(settings, measurement)) {
            Thread.sleep(Duration.ofNanos((long) (seconds * 1e9)));
            open.close();
            figures = measurement.figures(open);
        } catch (InterruptedException interrupted) {
            throw new BadInput("The measurement was interrupted; start it again.", interrupted);
        }
        if (json.isAsked()) {
            terminal.data(figures);
            return;
        }
        terminal.line(String.format(
                Locale.ROOT,
                "%s, %s: %d frames at %d Hz, latency %.1f ms",
                figures.host(),
                figures.device(),
                figures.bufferFrames(),
                figures.sampleRate(),
                figures.latencyMillis()));
        terminal.line(String.format(
                Locale.ROOT,
                "  %.1f s, %d pulls, %d xruns, %.1f bytes of garbage per pull, longest gap %.1f ms%s",
                figures.seconds(),
                figures.pulls(),
                figures.xruns(),
                figures.bytesPerPull(),
                figures.longestGapMillis(),
                figures.lost() ? "; the device was lost" : ""));
    }
}
