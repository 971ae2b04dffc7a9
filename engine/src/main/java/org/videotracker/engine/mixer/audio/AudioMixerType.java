package org.videotracker.engine.mixer.audio;

import static org.videotracker.model.module.Parameter.ofFloat;

import java.util.List;
import java.util.Set;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Signal;

/** The description of the AudioMixer. Gain, pan, mute and solo of a source belong to its link. */
public final class AudioMixerType {
    public static final String MASTER_VOLUME = "masterVolume";
    public static final String LEVEL = "level";
    public static final String PEAK = "peak";

    static final Parameter MASTER_VOLUME_PARAMETER = ofFloat(
            MASTER_VOLUME, 0, AudioConnection.MAX_GAIN, 1, "", "How loud the whole mix is; 1 leaves it as it is.");
    static final ReadOut LEVEL_READ_OUT =
            new ReadOut(LEVEL, 0, 1, "", "Root mean square of the mix after the master volume, over 300 ms.");
    static final ReadOut PEAK_READ_OUT =
            new ReadOut(PEAK, 0, 1, "", "Greatest magnitude of the mix after the master volume.");

    public static final ModuleType DESCRIPTION = new ModuleType(
            "AudioMixer",
            Category.UTILITY,
            Set.of(),
            List.of(Port.mixedInput("audio_in", Signal.AUDIO), Port.output("audio_out", Signal.AUDIO)),
            List.of(MASTER_VOLUME_PARAMETER),
            List.of(),
            List.of(),
            List.of(LEVEL_READ_OUT, PEAK_READ_OUT),
            "Adds up any number of sounds.");

    private AudioMixerType() {}
}
