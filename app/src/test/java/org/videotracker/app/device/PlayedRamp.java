package org.videotracker.app.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.videotracker.app.device.javasound.JavaSoundHost;
import org.videotracker.app.device.openal.OpenAlHost;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.AudioHost;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.device.DeviceSettings;
import org.videotracker.engine.thread.FaultSink;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that plays a ramp to a host's usual device until a number of frames is pulled or the device is lost, and prints what
 * it saw. A program of its own, because native libraries are told by environment variables, once, where they play to.
 */
public final class PlayedRamp {
    private PlayedRamp() {}

    /** What was seen; {@code refusal} is empty where the device could be opened. */
    public record Seen(
            List<String> devices,
            String absence,
            String refusal,
            int sampleRate,
            int bufferFrames,
            int latencyFrames,
            int pulledFrames,
            int callsAfterClose,
            long leastBytesPerHundredCalls,
            boolean isLost,
            String loss) {}

    /**
     * Runs the program with the home folder given, and the environment variables.
     *
     * @param host the name of the host
     * @param frames how many to play
     */
    public static Seen run(
            Path home, Map<String, String> environment, String host, int frames, int bufferFrames, int channels)
            throws IOException {
        List<String> line = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                PlayedRamp.class.getName(),
                host,
                "" + frames,
                "" + bufferFrames,
                "" + channels);
        Path output = home.resolve("output");
        Path errors = home.resolve("errors");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().putAll(Map.of("HOME", home.toString(), "XDG_CONFIG_HOME", home.toString()));
        builder.environment().putAll(environment);
        int exitCode = builder.start().onExit().join().exitValue();
        assertThat(exitCode).as(() -> read(errors)).isZero();
        assertThat(read(errors)).as("what is printed").isEmpty();
        return JsonMapper.shared().readValue(read(output), Seen.class);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    public static void main(String[] arguments) {
        System.out.println(JsonMapper.shared()
                .writeValueAsString(play(
                        arguments[0],
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]))));
    }

    private static AudioHost host(String name, int bufferFrames) {
        FaultSink faults = (place, fault) -> fault.printStackTrace();
        return name.equals(OpenAlHost.NAME)
                ? new OpenAlHost(bufferFrames, faults)
                : new JavaSoundHost(Thread::new, faults);
    }

    private static Seen play(String hostName, int frames, int bufferFrames, int channels) {
        AudioHost host = host(hostName, bufferFrames);
        AtomicInteger pulled = new AtomicInteger();
        AtomicBoolean isSeen = new AtomicBoolean();
        BooleanSupplier mayGoOn = () -> pulled.get() < frames || isSeen.get();
        DeviceCallback ramp = (left, right, count) -> {
            int first = pulled.get();
            for (int i = 0; i < count; i++) {
                left[i] = (first + i + 1) * 0x1p-24f;
                right[i] = -(first + i + 1) * 0x1p-23f;
            }
            pulled.set(first + count);
            // A device that nothing paces would go on to fill the disk.
            Await.until("it is closed", mayGoOn);
        };
        AllocationMeter meter = new AllocationMeter(ramp);
        List<String> devices = host.devices().stream().map(Object::toString).toList();
        String absence = host.absence().orElse("");
        try {
            AudioDevice device = host.open(new DeviceSettings("", 48_000, bufferFrames, channels), meter);
            Await.until("the frames are pulled", () -> pulled.get() >= frames || device.isLost());
            isSeen.set(true);
            device.close();
            int calls = meter.calls();
            device.close();
            return new Seen(
                    devices,
                    absence,
                    "",
                    device.sampleRate(),
                    device.bufferFrames(),
                    device.latencyFrames(),
                    pulled.get(),
                    meter.calls() - calls,
                    meter.leastBytesPerHundredCalls(),
                    device.isLost(),
                    device.loss().orElse(""));
        } catch (DeviceException refused) {
            return new Seen(devices, absence, String.valueOf(refused.getMessage()), 0, 0, 0, 0, 0, 0, false, "");
        }
    }
}
