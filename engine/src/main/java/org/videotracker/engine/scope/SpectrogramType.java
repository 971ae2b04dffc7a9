package org.videotracker.engine.scope;

import static org.videotracker.model.module.Parameter.ofEnum;
import static org.videotracker.model.module.Parameter.ofFloat;
import static org.videotracker.model.module.Parameter.ofInt;
import static org.videotracker.model.module.Parameter.ofText;

import java.util.List;
import java.util.Set;
import org.videotracker.engine.scope.SpectrogramSettings.Direction;
import org.videotracker.engine.scope.SpectrogramSettings.Orientation;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Signal;

/** The description of the Spectrogram. What its tables are made from is fixed: they are made by the engine thread. */
public final class SpectrogramType {
    private static final String STOPS = "-120:000000,-60:00c800,-24:ff0000,0:ffffff";

    public static final ModuleType DESCRIPTION = new ModuleType(
            "Spectrogram",
            Category.UTILITY,
            Set.of(),
            List.of(Port.mixedInput("audio_in", Signal.AUDIO), Port.output("video_out", Signal.VIDEO)),
            List.of(
                    ofInt(
                                    "fftSize",
                                    SpectrogramSettings.MIN_FFT_SIZE,
                                    SpectrogramSettings.MAX_FFT_SIZE,
                                    2048,
                                    "samples",
                                    "Samples per spectrum, rounded down to a power of two.")
                            .fixed(),
                    ofEnum("windowType", WindowType.class, WindowType.HAMMING, "How each piece is faded in and out.")
                            .fixed(),
                    ofFloat("speed", 0.1, 5, 1, "", "How fast time passes; 1 shows five seconds."),
                    ofEnum("fftScale", FrequencyScale.class, FrequencyScale.LOG, "How frequencies are spread.")
                            .fixed(),
                    ofEnum("orientation", Orientation.class, Orientation.TIME_X, "Where time goes.")
                            .fixed(),
                    ofEnum("direction", Direction.class, Direction.NEWEST_LAST, "Which end is new."),
                    ofFloat("gainDb", -60, 60, 0, "dB", "Added to all levels before they are coloured."),
                    ofEnum("colormap", Colourmap.class, Colourmap.ORIGINAL, "The colours of the levels."),
                    ofText("colorStops", STOPS, 1024, "The colours of CUSTOM: decibels:rrggbb, separated by commas.")),
            List.of(),
            List.of(),
            List.of(),
            "Draws which frequencies a sound is made of, over time.");

    private SpectrogramType() {}
}
