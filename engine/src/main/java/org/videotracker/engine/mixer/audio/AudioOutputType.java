package org.videotracker.engine.mixer.audio;

import static org.videotracker.model.module.Parameter.ofBool;
import static org.videotracker.model.module.Parameter.ofInt;
import static org.videotracker.model.module.Parameter.ofText;

import java.util.List;
import java.util.Set;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Signal;

/** The description of the AudioOutput. Gain, pan, mute and solo of a source belong to its link. */
public final class AudioOutputType {
    public static final String SOFT_CLIP = "softClip";
    public static final String AUDIO_DEVICE = "audioDevice";
    public static final String AUDIO_HOST = "audioHost";
    public static final String SAMPLE_RATE = "sampleRate";
    public static final String BUFFER_SIZE = "bufferSize";
    public static final String CHANNELS = "channels";
    public static final String RENDER_AHEAD = "renderAhead";
    public static final String LATENCY_MS = "latencyMs";
    public static final String XRUNS = "xruns";
    public static final String LOAD = "load";

    private static final int NAME_LENGTH = 256;

    public static final ModuleType DESCRIPTION = new ModuleType(
            "AudioOutput",
            Category.UTILITY,
            Set.of(),
            List.of(Port.mixedInput("audio_in", Signal.AUDIO), Port.output("audio_out", Signal.AUDIO)),
            List.of(
                    AudioMixerType.MASTER_VOLUME_PARAMETER,
                    ofBool(SOFT_CLIP, false, "Bends loud passages instead of cutting them."),
                    ofText(AUDIO_DEVICE, "", NAME_LENGTH, "The device's name; empty for the system's default."),
                    ofText(AUDIO_HOST, "", NAME_LENGTH, "The sound system the device belongs to; empty for any."),
                    ofInt(SAMPLE_RATE, 8_000, 192_000, 48_000, "Hz", "Sample frames per second of the device.")
                            .fixed(),
                    ofInt(BUFFER_SIZE, 64, 4096, 256, "frames", "Frames that the device asks for at once.")
                            .fixed(),
                    ofInt(CHANNELS, 1, 32, 2, "", "Channels of the device; the mix goes to the first two.")
                            .fixed(),
                    ofInt(
                                    RENDER_AHEAD,
                                    1,
                                    16,
                                    3,
                                    "buffers",
                                    "Buffers that are ready before the device asks: more survives longer stalls and is heard later.")
                            .fixed()),
            List.of(),
            List.of(),
            List.of(
                    AudioMixerType.LEVEL_READ_OUT,
                    AudioMixerType.PEAK_READ_OUT,
                    new ReadOut(LATENCY_MS, 0, 10_000, "ms", "From rendering a sample to hearing it."),
                    new ReadOut(XRUNS, 0, Integer.MAX_VALUE, "", "How often the device had to wait for sound."),
                    new ReadOut(LOAD, 0, 1, "", "Share of the time available that rendering takes.")),
            "Adds up any number of sounds and plays them; passes the final mix on.");

    private AudioOutputType() {}
}
