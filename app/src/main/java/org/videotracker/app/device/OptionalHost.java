package org.videotracker.app.device;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.AudioHost;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceDescription;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.device.DeviceSettings;

/**
 * A host that may be impossible here. It is made when it is asked for the first time, so that a program that plays nothing loads
 * no library; where that fails, it has no devices, and the reason is kept.
 */
final class OptionalHost implements AudioHost {
    private final String name;
    private final Supplier<AudioHost> maker;
    private @Nullable AudioHost host;
    private @Nullable String failure;

    OptionalHost(String name, Supplier<AudioHost> maker) {
        this.name = name;
        this.maker = maker;
    }

    @Override
    public String name() {
        return name;
    }

    /** A question that only a host that works can answer. */
    private interface Question<T> {
        T of(AudioHost host);
    }

    private synchronized <T> T ask(Question<T> question, T otherwise) {
        if (failure != null) {
            return otherwise;
        }
        try {
            if (host == null) {
                host = maker.get();
            }
            return question.of(host);
        } catch (LinkageError | RuntimeException reason) {
            failure = name + " doesn't work here (" + reason + ").";
            return otherwise;
        }
    }

    @Override
    public List<DeviceDescription> devices() {
        return ask(AudioHost::devices, List.of());
    }

    @Override
    public Optional<String> absence() {
        return ask(AudioHost::absence, Optional.<String>empty()).or(() -> Optional.ofNullable(failure));
    }

    @Override
    public AudioDevice open(DeviceSettings settings, DeviceCallback callback) throws DeviceException {
        Optional<AudioHost> working = ask(Optional::of, Optional.<AudioHost>empty());
        if (working.isEmpty()) {
            throw new DeviceException(String.valueOf(failure));
        }
        return working.get().open(settings, callback);
    }
}
