package org.videotracker.app.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.videotracker.app.device.Await;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceDescription;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.device.DeviceSettings;
import org.videotracker.engine.live.Performance;

/** Devices that are plugged in and out by the test, which also pulls for them. */
class DeviceKeeperTest {
    private static final int RATE = 48_000;

    private final List<String> notices = new CopyOnWriteArrayList<>();
    private final Set<String> plugged = ConcurrentHashMap.newKeySet();
    private final List<HandDevice> opened = new CopyOnWriteArrayList<>();
    private final Performance performance = SilentPerformance.begin(RATE);
    private final List<DeviceKeeper> keepers = new ArrayList<>();

    private final class HandDevice implements AudioDevice {
        final String name;
        final DeviceSettings settings;
        final DeviceCallback callback;
        volatile boolean closed;

        HandDevice(String name, DeviceSettings settings, DeviceCallback callback) {
            this.name = name;
            this.settings = settings;
            this.callback = callback;
            opened.add(this);
        }

        /** Whether it takes sound, and not only silence. */
        boolean takesSound() {
            long before = performance.sound().readFrames();
            Await.until("sound is ready", () -> performance.sound().renderedFrames() > before);
            callback.pull(new float[64], new float[64], 64);
            return performance.sound().readFrames() > before;
        }

        @Override
        public DeviceDescription description() {
            return new DeviceDescription("Hand", name, 2, 0, false);
        }

        @Override
        public int sampleRate() {
            return settings.sampleRate();
        }

        @Override
        public int bufferFrames() {
            return settings.bufferFrames();
        }

        @Override
        public int latencyFrames() {
            return 480;
        }

        @Override
        public long xruns() {
            return 1;
        }

        @Override
        public boolean isLost() {
            return !name.equals("clock") && !plugged.contains(name);
        }

        @Override
        public Optional<String> loss() {
            return Optional.of("unplugged");
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private final class HandDevices implements DeviceChoice {
        @Override
        public AudioDevice open(String host, DeviceSettings settings, DeviceCallback callback) throws DeviceException {
            String name = settings.device().isEmpty()
                    ? plugged.stream().sorted().findFirst().orElse("")
                    : settings.device();
            if (!plugged.contains(name)) {
                throw new DeviceException("There is no device '" + name + "'.");
            }
            return new HandDevice(name, settings, callback);
        }

        @Override
        public AudioDevice openClock(DeviceSettings settings, DeviceCallback callback) {
            return new HandDevice("clock", settings, callback);
        }
    }

    private DeviceKeeper keep(String device) {
        DeviceKeeper keeper =
                new DeviceKeeper(new HandDevices(), performance.sound(), RATE, wish(device, 256), notices::add);
        keepers.add(keeper);
        return keeper;
    }

    private static DeviceWish wish(String device, int bufferFrames) {
        return new DeviceWish("", device, bufferFrames, 2, 3);
    }

    private static boolean isCard(AudioDevice device, int bufferFrames) {
        return device.description().name().equals("card") && device.bufferFrames() == bufferFrames;
    }

    private void awaitPlaying(DeviceKeeper keeper, String name) {
        Await.until(name + " plays", () -> keeper.device().description().name().equals(name));
    }

    @AfterEach
    void end() {
        keepers.forEach(DeviceKeeper::close);
        performance.close();
        assertThat(opened).allMatch(device -> device.closed);
    }

    @Test
    void theWantedDevicePlaysAndNoOther() {
        plugged.addAll(Set.of("card", "speakers"));
        DeviceKeeper keeper = keep("speakers");
        assertThat(keeper.device().description().name()).isEqualTo("speakers");
        assertThat(opened.getLast().takesSound()).isTrue();
        assertThat(opened.stream().filter(device -> !device.closed)).hasSize(1);
        assertThat(notices).isEmpty();
    }

    @Test
    void aDeviceThatIsNotThereIsSaidAndAnotherPlays() {
        plugged.add("card");
        DeviceKeeper keeper = keep("speakers");
        assertThat(keeper.device().description().name()).isEqualTo("card");
        assertThat(notices).containsExactly("There is no device 'speakers'.", "Playing through card instead.");
    }

    @Test
    void withoutAnyDeviceTheClockPlaysSoThatTheShowGoesOn() {
        DeviceKeeper keeper = keep("speakers");
        assertThat(keeper.device().description().name()).isEqualTo("clock");
        assertThat(opened.getLast().takesSound()).isTrue();
    }

    @Test
    void pulledOutAndPluggedInAgainTheWantedDevicePlaysAgainAndMeanwhileAnother() {
        plugged.addAll(Set.of("card", "speakers"));
        DeviceKeeper keeper = keep("speakers");
        long xruns = keeper.xruns();

        plugged.remove("speakers");
        awaitPlaying(keeper, "card");
        assertThat(opened.getLast().takesSound()).isTrue();
        assertThat(notices.getFirst()).contains("speakers is gone (unplugged)").contains("the show goes on");

        plugged.add("speakers");
        awaitPlaying(keeper, "speakers");
        assertThat(opened.getLast().takesSound()).isTrue();
        Await.until("it is said", () -> notices.getLast().equals("The audio device speakers is back and plays."));
        assertThat(keeper.xruns()).isGreaterThan(xruns);
    }

    @Test
    void anEditChoosesAnotherDeviceOrBuffer() {
        plugged.addAll(Set.of("card", "speakers"));
        DeviceKeeper keeper = keep("speakers");
        keeper.want(wish("card", 1024));
        awaitPlaying(keeper, "card");
        Await.until("it pulls more at once", () -> isCard(keeper.device(), 1024));
        Await.until(
                "as much is ready",
                () -> performance.sound().renderedFrames() - performance.sound().readFrames() > 2 * 1024);
        assertThat(performance.sound().latencySeconds()).isEqualTo((3 * 1024 + 480) / 48_000.0);
    }

    @Test
    void anEditOfSomethingElseDoesNotOpenTheDeviceAnew() {
        plugged.add("card");
        DeviceKeeper keeper = keep("card");
        int before = opened.size();
        keeper.want(wish("card", 256));
        keeper.want(wish("card", 512));
        Await.until("it pulls more at once", () -> isCard(keeper.device(), 512));
        assertThat(opened).hasSize(before + 2); // the clock for the moment between, and the card
    }
}
