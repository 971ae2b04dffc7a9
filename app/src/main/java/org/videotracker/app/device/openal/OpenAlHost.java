package org.videotracker.app.device.openal;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lwjgl.openal.ALC10;
import org.lwjgl.openal.ALC11;
import org.lwjgl.openal.ALUtil;
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
 * OpenAL Soft, which plays through PipeWire, PulseAudio, ALSA, CoreAudio or WASAPI, whichever is there. {@code ALSOFT_DRIVERS} and
 * {@code ALSOFT_CONF} choose otherwise.
 */
public final class OpenAlHost implements AudioHost {
    public static final String NAME = "OpenAL";

    /** The library's own devices without a sound card: we have such ourselves. */
    private static final Set<String> WITHOUT_CARD = Set.of("No Output", "Wave File Writer");

    private static final String NO_CARD = "OpenAL finds no sound card that can be opened.";

    private final OpenAlLibrary library;
    private final FaultSink faults;

    /** @param bufferFrames what its devices will be asked for: the library can be told only once, before the first of them is opened */
    public OpenAlHost(int bufferFrames, FaultSink faults) {
        library = new OpenAlLibrary(bufferFrames);
        this.faults = faults;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<DeviceDescription> devices() {
        if (library.load().isPresent()) {
            return List.of();
        }
        boolean isUsualOpen = canBeOpened(null);
        return listed().stream()
                .filter(device -> isUsualOpen || canBeOpened(device.name()))
                .toList();
    }

    /** What the library lists: it does so without trying, even where there is no card at all. */
    private static List<DeviceDescription> listed() {
        String usual = String.valueOf(ALC10.alcGetString(0, ALC11.ALC_DEFAULT_ALL_DEVICES_SPECIFIER));
        List<String> names =
                Objects.requireNonNullElse(ALUtil.getStringList(0, ALC11.ALC_ALL_DEVICES_SPECIFIER), List.of());
        return names.stream()
                .filter(name -> OpenAlLibrary.isDriverChosen() || !WITHOUT_CARD.contains(name))
                .map(name -> new DeviceDescription(NAME, name, 2, 0, name.equals(usual)))
                .toList();
    }

    private static boolean canBeOpened(@Nullable String name) {
        long device = opened(name);
        return device != 0 && ALC10.alcCloseDevice(device);
    }

    private static long opened(@Nullable String name) {
        return name == null ? ALC10.alcOpenDevice((ByteBuffer) null) : ALC10.alcOpenDevice(name);
    }

    @Override
    public Optional<String> absence() {
        return library.load().or(() -> devices().isEmpty() ? Optional.of(NO_CARD) : Optional.empty());
    }

    @Override
    public AudioDevice open(DeviceSettings settings, DeviceCallback callback) throws DeviceException {
        Optional<String> failure = library.load();
        if (failure.isPresent()) {
            throw new DeviceException(failure.get());
        }
        DeviceDescription description = chosen(settings.device());
        long handle = opened(description.name());
        if (handle == 0) {
            throw new DeviceException("OpenAL can't open " + description.name()
                    + "; another program may hold it, choose another device.");
        }
        OpenAlDevice device;
        try {
            device = new OpenAlDevice(description, settings, new GuardedCallback(callback, faults), handle, library);
        } catch (DeviceException refused) {
            ALC10.alcCloseDevice(handle);
            throw refused;
        }
        try {
            device.start();
        } catch (DeviceException refused) {
            device.close();
            throw refused;
        }
        return device;
    }

    private static DeviceDescription chosen(String wanted) throws DeviceException {
        List<DeviceDescription> all = listed();
        if (all.isEmpty()) {
            throw new DeviceException(NO_CARD + " Plug one in, or choose the device null.");
        }
        Optional<DeviceDescription> found = all.stream()
                .filter(device ->
                        wanted.isEmpty() ? device.isDefault() : device.name().equals(wanted))
                .findFirst();
        if (found.isPresent() || wanted.isEmpty()) {
            return found.orElse(all.getFirst());
        }
        throw new DeviceException("OpenAL has no device '" + wanted + "'. "
                + NearMatches.hint(
                        wanted, all.stream().map(DeviceDescription::name).toList()));
    }
}
