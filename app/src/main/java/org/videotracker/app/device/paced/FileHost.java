package org.videotracker.app.device.paced;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import org.videotracker.app.device.pull.GuardedCallback;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.AudioHost;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceDescription;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.device.DeviceSettings;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.media.encode.AudioSettings;
import org.videotracker.media.encode.RenderFile;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.file.UnwritableFileException;

/**
 * Files as devices, paced by the clock: a device is the path of a WAV file, which holds what was played in 32-bit float, an RF64
 * file beyond 4 GiB. While it is played to it is called {@code NAME.partial.wav}. There is no list of devices: any path will do.
 */
public final class FileHost implements AudioHost {
    public static final String NAME = "File";

    private static final String ENDING = ".wav";

    private final Pace pace;
    private final ThreadFactory threads;
    private final FaultSink faults;

    /** @param threads makes the thread that pulls */
    public FileHost(Pace pace, ThreadFactory threads, FaultSink faults) {
        this.pace = pace;
        this.threads = threads;
        this.faults = faults;
    }

    /** Whether a device of that name is a file. */
    public static boolean isFile(String device) {
        return device.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<DeviceDescription> devices() {
        return List.of();
    }

    @Override
    public Optional<String> absence() {
        return Optional.of("Any path that ends in .wav is a device.");
    }

    @Override
    public AudioDevice open(DeviceSettings settings, DeviceCallback callback) throws DeviceException {
        if (!isFile(settings.device())) {
            throw new DeviceException("'" + settings.device() + "' can't be played to as a file; give the path of a WAV"
                    + " file, such as take.wav.");
        }
        return new FileDevice(
                new DeviceDescription(NAME, settings.device(), AudioSettings.CHANNELS, 0, false),
                settings,
                new GuardedCallback(callback, faults),
                file(settings),
                pace,
                threads,
                faults);
    }

    private static RenderFile file(DeviceSettings settings) throws DeviceException {
        try {
            return RenderFile.open(
                    Path.of(settings.device()),
                    RenderFormat.WAV,
                    Optional.empty(),
                    new AudioSettings(settings.sampleRate()));
        } catch (UnwritableFileException refused) {
            throw new DeviceException(refused.getMessage() + ".", refused);
        } catch (InvalidPathException malformed) {
            throw new DeviceException(
                    "'" + settings.device() + "' is no path; give the path of a WAV file.", malformed);
        }
    }
}
