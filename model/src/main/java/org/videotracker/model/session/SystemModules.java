package org.videotracker.model.session;

import java.util.Set;

/** The modules that every session has. They keep their names and cannot be removed. */
public final class SystemModules {
    public static final String AUDIO_OUT = "masterAudioOut";
    public static final String VIDEO_OUT = "masterVideoOut";
    public static final String OSCILLOSCOPE = "masterOscilloscope";
    public static final String SPECTROGRAM = "masterSpectrogram";
    public static final Set<String> NAMES = Set.of(AUDIO_OUT, VIDEO_OUT, OSCILLOSCOPE, SPECTROGRAM);

    private SystemModules() {}

    public static boolean isSystem(String moduleName) {
        return NAMES.contains(moduleName);
    }
}
