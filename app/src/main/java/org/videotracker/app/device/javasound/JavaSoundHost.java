package org.videotracker.app.device.javasound;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import org.videotracker.app.device.pull.GuardedCallback;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.AudioHost;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceDescription;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.device.DeviceSettings;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.rejection.NearMatches;

/** {@code javax.sound.sampled}, in 24 bit where the card takes it, in 16 bit else. */
public final class JavaSoundHost implements AudioHost {
    public static final String NAME = "Java Sound";

    private static final int[] BITS = {24, 16};
    private static final int BUFFERS = 2;

    private final ThreadFactory threads;
    private final FaultSink faults;

    /** @param threads makes the thread that pulls */
    public JavaSoundHost(ThreadFactory threads, FaultSink faults) {
        this.threads = threads;
        this.faults = faults;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<DeviceDescription> devices() {
        List<Mixer.Info> mixers = mixers();
        return mixers.stream()
                .map(mixer -> new DeviceDescription(NAME, mixer.getName(), 2, 0, mixer == mixers.getFirst()))
                .toList();
    }

    private static List<Mixer.Info> mixers() {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(info -> Arrays.stream(AudioSystem.getMixer(info).getSourceLineInfo())
                        .anyMatch(JavaSoundHost::isPlayed))
                .toList();
    }

    private static boolean isPlayed(Line.Info line) {
        return line.getLineClass() == SourceDataLine.class;
    }

    @Override
    public Optional<String> absence() {
        return mixers().isEmpty() ? Optional.of("Java finds no sound card.") : Optional.empty();
    }

    @Override
    public AudioDevice open(DeviceSettings settings, DeviceCallback callback) throws DeviceException {
        List<DeviceDescription> all = devices();
        List<Mixer.Info> mixers = mixers();
        List<String> names = all.stream().map(DeviceDescription::name).toList();
        int index = settings.device().isEmpty() ? 0 : names.indexOf(settings.device());
        if (all.isEmpty()) {
            throw new DeviceException("Java finds no sound card; plug one in, or choose the device null.");
        }
        if (index < 0) {
            throw new DeviceException("Java Sound has no device '" + settings.device() + "'. "
                    + NearMatches.hint(settings.device(), names));
        }
        return new JavaSoundDevice(
                all.get(index),
                new GuardedCallback(callback, faults),
                line(AudioSystem.getMixer(mixers.get(index)), settings),
                settings.bufferFrames(),
                threads);
    }

    private static SourceDataLine line(Mixer mixer, DeviceSettings settings) throws DeviceException {
        String reason = "";
        for (int bits : BITS) {
            AudioFormat format = new AudioFormat(settings.sampleRate(), bits, settings.channels(), true, false);
            DataLine.Info info = new DataLine.Info(SourceDataLine.class, format);
            if (mixer.isLineSupported(info)) {
                try {
                    SourceDataLine line = (SourceDataLine) mixer.getLine(info);
                    line.open(format, BUFFERS * settings.bufferFrames() * format.getFrameSize());
                    return line;
                } catch (LineUnavailableException | IllegalArgumentException refused) {
                    reason = " (" + refused.getMessage() + ")";
                }
            }
        }
        throw new DeviceException(mixer.getMixerInfo().getName() + " does not play " + settings.channels()
                + " channels at " + settings.sampleRate() + " Hz" + reason
                + "; ask for 2 channels at 48000 Hz, or choose another device.");
    }
}
