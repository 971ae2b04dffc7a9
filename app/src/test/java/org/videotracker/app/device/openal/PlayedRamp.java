package org.videotracker.app.device.openal;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.videotracker.app.device.AllocationMeter;
import org.videotracker.app.device.Await;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.device.DeviceSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that plays a ramp to OpenAL's usual device until a number of frames is pulled or the device is lost, and prints what
 * it saw. A program of its own, because the library is told by environment variables, once, where it plays to.
 */
final class PlayedRamp {
    private PlayedRamp() {}

    /** What was seen; {@code refusal} is empty where the device could be opened. */
    record Seen(
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

    public static void main(String[] arguments) {
        System.out.println(JsonMapper.shared()
                .writeValueAsString(play(
                        Integer.parseInt(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]))));
    }

    private static Seen play(int frames, int bufferFrames, int channels) {
        OpenAlHost host = new OpenAlHost(bufferFrames, (place, fault) -> fault.printStackTrace());
        AtomicInteger pulled = new AtomicInteger();
        DeviceCallback ramp = (left, right, count) -> {
            int first = pulled.get();
            for (int i = 0; i < count; i++) {
                left[i] = (first + i + 1) * 0x1p-24f;
                right[i] = -(first + i + 1) * 0x1p-23f;
            }
            pulled.set(first + count);
        };
        AllocationMeter meter = new AllocationMeter(ramp);
        List<String> devices = host.devices().stream().map(Object::toString).toList();
        String absence = host.absence().orElse("");
        try {
            AudioDevice device = host.open(new DeviceSettings("", 48_000, bufferFrames, channels), meter);
            Await.until("the frames are pulled", () -> pulled.get() >= frames || device.isLost());
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
