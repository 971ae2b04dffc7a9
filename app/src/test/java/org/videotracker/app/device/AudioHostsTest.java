package org.videotracker.app.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

class AudioHostsTest {
    private static final FaultSink NOBODY = (place, fault) -> {};

    /** A host with devices of given names, the last of which is its default. */
    private record Listed(String name, List<String> names) implements AudioHost {
        private Listed(String name, String... names) {
            this(name, List.of(names));
        }

        @Override
        public List<DeviceDescription> devices() {
            return names.stream()
                    .map(device -> new DeviceDescription(name, device, 2, 0, device.equals(names.getLast())))
                    .toList();
        }

        @Override
        public Optional<String> absence() {
            return names.isEmpty() ? Optional.of(name + " is not started.") : Optional.empty();
        }

        @Override
        public AudioDevice open(DeviceSettings settings, DeviceCallback callback) throws DeviceException {
            throw new DeviceException("opened " + settings.device());
        }
    }

    private static AudioHosts hosts(AudioHost... hosts) {
        return new AudioHosts(Arrays.asList(hosts));
    }

    private static final AudioHosts HOSTS = hosts(
            new Listed("JACK"),
            new Listed("OpenAL", "Built-in Audio", "USB Audio"),
            new Listed("Java Sound", "default [default]", "USB Audio"),
            new NullHost(Pace.SYSTEM, Thread::new, NOBODY),
            new FileHost(Pace.SYSTEM, Thread::new, NOBODY));

    private static String found(String device, String host) throws DeviceException {
        AudioHosts.Choice choice = HOSTS.find(device, host);
        return choice.host().name() + ": " + choice.device();
    }

    @Test
    void theDefaultIsThatOfTheFirstHostThatHasAny() throws DeviceException {
        assertThat(found("", "")).isEqualTo("OpenAL: USB Audio");
        assertThat(found("default", "")).isEqualTo("OpenAL: USB Audio");
        assertThat(found("default", "Java Sound")).isEqualTo("Java Sound: USB Audio");
    }

    @Test
    void aNameIsLookedForInTheOrderOfPreference() throws DeviceException {
        assertThat(found("USB Audio", "")).isEqualTo("OpenAL: USB Audio");
        assertThat(found("USB Audio", "java sound")).isEqualTo("Java Sound: USB Audio");
        assertThat(found("null", "")).isEqualTo("Null: null");
        assertThat(found("a/take.WAV", "")).isEqualTo("File: a/take.WAV");
    }

    @Test
    void theNameOfAHostIsItsDefaultDevice() throws DeviceException {
        assertThat(found("openal", "")).isEqualTo("OpenAL: USB Audio");
        assertThatThrownBy(() -> HOSTS.find("JACK", "")).hasMessage("JACK is not started.");
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> HOSTS.find("USB Adio", ""))
                .isInstanceOf(DeviceException.class)
                .hasMessageContaining("There is no device 'USB Adio'. Did you mean USB Audio")
                .hasMessageContaining("vt devices");
        assertThatThrownBy(() -> HOSTS.find("", "OpenLA")).hasMessageContaining("Did you mean OpenAL?");
        assertThatThrownBy(() -> HOSTS.find("x", "JACK")).hasMessage("JACK is not started.");
    }

    @Test
    void whatIsChosenIsWhatIsOpened() throws DeviceException {
        AudioHosts.Choice choice = HOSTS.find("Built-in Audio", "");
        assertThatThrownBy(() -> choice.open(new DeviceSettings("other", 48_000, 256, 2), (left, right, frames) -> {}))
                .hasMessage("opened Built-in Audio");
    }

    @Test
    void aHostThatCantBeMadeHasNoDevicesAndSaysWhy() {
        OptionalHost broken = new OptionalHost("OpenAL", () -> {
            throw new UnsatisfiedLinkError("no lwjgl");
        });
        assertThat(broken.devices()).isEmpty();
        assertThat(broken.absence()).hasValueSatisfying(why -> assertThat(why).contains("OpenAL", "no lwjgl"));
        assertThatThrownBy(() -> broken.open(new DeviceSettings("", 48_000, 256, 2), (left, right, frames) -> {}))
                .isInstanceOf(DeviceException.class)
                .hasMessageContaining("no lwjgl");
    }

    @Test
    void aHostIsMadeWhenItIsAskedAndNotBefore() {
        OptionalHost host = new OptionalHost("Late", () -> new Listed("Late", "one"));
        assertThat(host.name()).isEqualTo("Late");
        assertThat(host.devices()).hasSize(1);
        assertThat(host.absence()).isEmpty();
    }

    @Test
    void thisMachineHasADeviceWhateverItLacks() throws DeviceException {
        AudioHosts real = AudioHosts.ofThisMachine(256, NOBODY);
        assertThat(real.all().stream().map(AudioHost::name))
                .containsExactly("JACK", "OpenAL", "Java Sound", "Null", "File");
        assertThat(real.find("null", "").host().name()).isEqualTo("Null");
    }
}
