package org.videotracker.app.device.jack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.videotracker.app.device.AllocationMeter;
import org.videotracker.app.device.Await;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceDescription;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.device.DeviceSettings;

/** Against a real server with its dummy driver. */
class JackHostTest {
    private volatile int frame;

    /** A ramp that begins at the least step, so that every sample says which one it is. */
    private void ramp(float[] left, float[] right, int frames) {
        for (int i = 0; i < frames; i++) {
            left[i] = (frame + i + 1) * 0x1p-24f;
            right[i] = -left[i];
        }
        frame += frames;
    }

    private static DeviceSettings settings(String device, int channels) {
        return new DeviceSettings(device, 48_000, 256, channels);
    }

    @Test
    void theServersPlaybackPortsAreADeviceOfTheServersRate() throws Exception {
        try (JackServer server = JackServer.start(44_100, 512)) {
            assertThat(server.host().devices())
                    .containsExactly(new DeviceDescription("JACK", "system", 2, 44_100, true));
            assertThat(server.host().absence()).isEmpty();
        }
    }

    @Test
    void everySampleArrivesAsItWasPulled() throws Exception {
        try (JackServer server = JackServer.start(48_000, 256);
                AudioDevice device = server.host().open(settings("system", 2), this::ramp);
                Capture left = new Capture(server.name(), "videoTracker:out_1")) {
            assertThat(device.bufferFrames()).isEqualTo(256);
            assertThat(device.sampleRate()).isEqualTo(48_000);
            assertThat(device.latencyFrames()).isBetween(1, 4 * 256);
            Await.until("a second has arrived", () -> left.count() > 48_000);
            int first = Math.round(left.sample(0) * 0x1p24f);
            assertThat(first % 256).as("begins with a buffer").isEqualTo(1);
            for (int i = 0; i < 48_000; i++) {
                assertThat(left.sample(i)).isEqualTo((first + i) * 0x1p-24f);
            }
        }
    }

    @Test
    void aSingleOutputCarriesTheSumOfBothHalves() throws Exception {
        DeviceCallback sides = (left, right, frames) -> {
            Arrays.fill(left, 0, frames, 0.5f);
            Arrays.fill(right, 0, frames, 0.25f);
        };
        try (JackServer server = JackServer.start(48_000, 256);
                AudioDevice device = server.host().open(settings("", 1), sides);
                Capture both = new Capture(server.name(), "videoTracker:out_1")) {
            Await.until("something has arrived", () -> both.count() > 1000);
            assertThat(both.sample(500)).isEqualTo(0.375f);
            assertThat(device.description().name()).isEqualTo("system");
        }
    }

    @Test
    void moreOutputsThanTwoAreSilent() throws Exception {
        try (JackServer server = JackServer.start(48_000, 256);
                AudioDevice device = server.host().open(settings("", 4), this::ramp);
                Capture right = new Capture(server.name(), "videoTracker:out_2");
                Capture fourth = new Capture(server.name(), "videoTracker:out_4")) {
            Await.until("a tenth of a second has arrived", () -> right.count() > 4_800);
            assertThat(right.sample(1)).isNegative();
            assertThat(fourth.count()).isZero();
            assertThat(device.isLost()).isFalse();
        }
    }

    @Test
    void anotherRateThanTheServersIsRefusedWithTheServers() throws Exception {
        try (JackServer server = JackServer.start(44_100, 256)) {
            assertThatThrownBy(() -> server.host().open(settings("system", 2), this::ramp))
                    .isInstanceOf(DeviceException.class)
                    .hasMessageContaining("The JACK server plays at 44100 Hz, not at 48000 Hz");
        }
    }

    @Test
    void anUnknownDeviceIsRefusedWithWhatThereIs() throws Exception {
        try (JackServer server = JackServer.start(48_000, 256)) {
            assertThatThrownBy(() -> server.host().open(settings("sytem", 2), this::ramp))
                    .isInstanceOf(DeviceException.class)
                    .hasMessageContaining("Did you mean system?");
        }
    }

    @Test
    void aServerThatEndsIsALostDevice() throws Exception {
        JackServer server = JackServer.start(48_000, 256);
        try (server;
                AudioDevice device = server.host().open(settings("system", 2), this::ramp)) {
            Await.until("it plays", () -> frame > 4_800);
            server.close();
            Await.until("the loss is noticed", device::isLost);
            assertThat(device.loss()).isEqualTo(Optional.of("The JACK server ended."));
        }
        int atTheEnd = frame;
        assertThat(server.host().devices()).isEmpty();
        assertThat(server.host().absence())
                .hasValueSatisfying(why -> assertThat(why).contains("No JACK server runs"));
        assertThat(frame).isEqualTo(atTheEnd);
    }

    @Test
    void aServerThatIsGivenAnotherBufferPlaysOn() throws Exception {
        try (JackServer server = JackServer.start(48_000, 256);
                AudioDevice device = server.host().open(settings("system", 2), this::ramp)) {
            Await.until("it plays", () -> frame > 4_800);
            server.run("jack_bufsize", "512");
            Await.until("the buffer is another one", () -> device.bufferFrames() == 512);
            int before = frame;
            Await.until("it plays on", () -> frame > before + 4_800);
            assertThat(device.isLost()).isFalse();
        }
    }

    @Test
    void aCallbackThatComesLateIsAnXrun() throws Exception {
        AtomicBoolean isSlow = new AtomicBoolean();
        DeviceCallback slow = (left, right, frames) -> {
            frame += frames;
            long start = System.nanoTime();
            while (isSlow.get() && System.nanoTime() - start < 100_000_000) {
                Thread.onSpinWait();
            }
        };
        try (JackServer server = JackServer.start(48_000, 256);
                AudioDevice device = server.host().open(settings("system", 2), slow)) {
            Await.until("it plays", () -> frame > 4_800);
            long before = device.xruns();
            isSlow.set(true);
            Await.until("it is noticed", () -> device.xruns() > before);
            isSlow.set(false);
        }
    }

    @Test
    void playingAllocatesNothing() throws Exception {
        AllocationMeter meter = new AllocationMeter(this::ramp);
        try (JackServer server = JackServer.start(48_000, 64);
                AudioDevice device = server.host().open(settings("system", 2), meter)) {
            Await.until("two seconds are played", () -> meter.calls() > 1_500);
            assertThat(meter.leastBytesPerHundredCalls()).isZero();
            assertThat(device.isLost()).isFalse();
        }
    }

    @Test
    void whereNoServerRunsThereIsNoDeviceAndTheReasonIsSaid() {
        JackHost none = new JackHost("vt-test-none", (place, fault) -> {});
        assertThat(none.devices()).isEmpty();
        assertThat(none.absence()).isPresent();
        assertThatThrownBy(() -> none.open(settings("", 2), this::ramp)).isInstanceOf(DeviceException.class);
    }

    @Test
    void whereTheLibraryIsAbsentNothingIsTried() {
        Assumptions.assumeTrue(JackLibrary.find().isEmpty(), "libjack is installed");
        assertThat(new JackHost("", (place, fault) -> {}).absence()).hasValue("The library of JACK is not installed.");
    }
}
