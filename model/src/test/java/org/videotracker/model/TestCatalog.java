package org.videotracker.model;

import static org.videotracker.model.module.Parameter.ofBool;
import static org.videotracker.model.module.Parameter.ofCurve;
import static org.videotracker.model.module.Parameter.ofEnum;
import static org.videotracker.model.module.Parameter.ofFloat;
import static org.videotracker.model.module.Parameter.ofInt;
import static org.videotracker.model.module.Parameter.ofNumbers;
import static org.videotracker.model.module.Parameter.ofText;
import static org.videotracker.model.module.Port.input;
import static org.videotracker.model.module.Port.mixedInput;
import static org.videotracker.model.module.Port.output;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.videotracker.model.link.Blend;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.CurveForm;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.NumberList;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Signal;

/** Module types named and shaped as the real ones, with parameters of every kind. */
public final class TestCatalog {
    private static final List<Parameter> SAMPLE = List.of(
            ofFloat("position", 0, 1, 0, "", "Where playing begins."),
            ofFloat("speed", -10, 10, 1, "x", "The rate."),
            ofFloat("volume", 0, 2, 1, "", "The gain."),
            ofFloat("grainSize", 0, 10, 0, "s", "The length of a grain."),
            ofFloat("regionStart", 0, 1, 0, "", "Where the region begins."),
            ofFloat("regionEnd", 0, 1, 1, "", "Where the region ends."),
            ofEnum("playStyle", List.of("ONCE", "LOOP", "GRAIN", "NEXT"), "How it plays."));
    private static final List<Parameter> SAMPLE_WITH_CURVES = Stream.concat(
                    SAMPLE.stream(),
                    Stream.of(
                            ofCurve("volumeCurve", new CurveForm(0, 2), "The gain on the way."),
                            ofCurve("speedCurve", new CurveForm(0.25, 4), "The rate on the way.")))
            .toList();

    public static final ModuleType TRACKER_SEQUENCER = new ModuleType(
            "TrackerSequencer",
            Category.SEQUENCER,
            Set.of(Capability.EMITS_TRIGGERS),
            List.of(output("trigger_out", Signal.EVENT)),
            List.of(),
            List.of(),
            List.of(),
            List.of(new ReadOut("currentStepPosition", 0, 1, "", "Where the playhead is.")),
            "Plays patterns.");

    public static final ModuleType MULTI_SAMPLER = new ModuleType(
            "MultiSampler",
            Category.INSTRUMENT,
            Set.of(Capability.ACCEPTS_TRIGGERS, Capability.HOLDS_SAMPLES),
            List.of(
                    mixedInput("trigger_in", Signal.EVENT),
                    output("audio_out", Signal.AUDIO),
                    output("video_out", Signal.VIDEO)),
            List.of(
                    ofEnum("polyphonyMode", List.of("MONO", "POLY"), "How many voices sound."),
                    ofFloat("attackMs", 0, 10_000, 0, "ms", "The attack."),
                    ofFloat("decayMs", 0, 10_000, 0, "ms", "The decay."),
                    ofFloat("sustain", 0, 1, 1, "", "The sustain level."),
                    ofFloat("releaseMs", 5, 5000, 10, "ms", "The release."),
                    ofEnum(
                            "grainEnvelope",
                            List.of("LINEAR", "EXPONENTIAL", "GAUSSIAN", "HANN", "HAMMING"),
                            "Its window."),
                    ofEnum("memoryMode", List.of("PER_SAMPLE", "NONE", "PER_STEP", "GLOBAL"), "What NEXT remembers."),
                    ofEnum("videoBlend", Blend.class, Blend.ADD, "How voices are laid over each other."),
                    ofBool("videoFollowsEnvelope", true, "Whether the picture fades with the sound."),
                    ofInt("selectedIndex", 0, 4095, 0, "", "The selected sample.")),
            SAMPLE_WITH_CURVES,
            SAMPLE,
            List.of(new ReadOut("level", 0, 1, "", "The loudest sample of the last block.")),
            "Plays samples.");

    public static final ModuleType AUDIO_MIXER = utility(
            "AudioMixer",
            List.of(mixedInput("audio_in", Signal.AUDIO), output("audio_out", Signal.AUDIO)),
            List.of(ofFloat("masterVolume", 0, 2, 1, "", "The gain of the sum.")));

    public static final ModuleType AUDIO_OUTPUT = utility(
            "AudioOutput",
            List.of(mixedInput("audio_in", Signal.AUDIO), output("audio_out", Signal.AUDIO)),
            List.of(
                    ofFloat("masterVolume", 0, 2, 1, "", "The gain of the sum."),
                    ofText("audioDevice", "", 256, "The device's name.")));

    public static final ModuleType VIDEO_MIXER = utility(
            "VideoMixer",
            List.of(mixedInput("video_in", Signal.VIDEO), output("video_out", Signal.VIDEO)),
            List.of(
                    ofFloat("masterOpacity", 0, 1, 1, "", "The opacity of the sum."),
                    ofBool("autoNormalize", true, "Whether added layers stay within range.")));

    public static final ModuleType VIDEO_OUTPUT = utility(
            "VideoOutput",
            List.of(mixedInput("video_in", Signal.VIDEO)),
            List.of(
                    ofFloat("masterOpacity", 0, 1, 1, "", "The opacity of the sum."),
                    ofBool("autoNormalize", true, "Whether added layers stay within range."),
                    ofEnum(
                            "blendMode",
                            List.of("PER_LAYER", "ADD", "MULTIPLY", "ALPHA"),
                            "One blend mode for all layers."),
                    ofEnum("fit", List.of("FIT", "STRETCH", "FILL"), "How the canvas meets the window.")));

    public static final ModuleType OSCILLOSCOPE = utility(
            "Oscilloscope",
            List.of(input("audio_in", Signal.AUDIO), output("video_out", Signal.VIDEO)),
            List.of(
                    ofEnum("mode", List.of("WAVE", "XY", "WAVE_STEREO"), "What it draws."),
                    ofFloat("scale", 0.1, 5, 0.5, "", "The amplitude."),
                    ofFloat("pointSize", 0.5, 2, 1, "px", "The width of the line."),
                    ofFloat("red", 0, 1, 1, "", "The line's red."),
                    ofFloat("green", 0, 1, 1, "", "The line's green."),
                    ofFloat("blue", 0, 1, 1, "", "The line's blue.")));

    public static final ModuleType SPECTROGRAM = utility(
            "Spectrogram",
            List.of(input("audio_in", Signal.AUDIO), output("video_out", Signal.VIDEO)),
            List.of(
                    ofInt("fftSize", 256, 16_384, 2048, "", "The length of the transform."),
                    ofEnum(
                            "windowType",
                            List.of("RECTANGULAR", "BARTLETT", "HANN", "HAMMING", "SINE", "BLACKMAN"),
                            "Its window."),
                    ofFloat("speed", 0.1, 5, 1, "", "How fast it scrolls."),
                    ofEnum("fftScale", List.of("LINEAR", "LOG", "MEL"), "How frequencies are spread.")));

    public static final ModuleType STEP_MODULATOR = new ModuleType(
            "StepModulator",
            Category.MODULATOR,
            Set.of(Capability.ACCEPTS_TRIGGERS, Capability.MODULATES),
            List.of(mixedInput("trigger_in", Signal.EVENT)),
            List.of(
                    ofNumbers("levels", new NumberList(64, 0, 1), "0 0.5 1", 2048, "The levels."),
                    ofFloat("glide", 0, 1, 0, "", "How long it glides.")),
            List.of(),
            List.of(),
            List.of(new ReadOut("out", 0, 1, "", "The present level.")),
            "Goes through levels.");

    public static final Catalog CATALOG = new Catalog(
            List.of(
                    TRACKER_SEQUENCER,
                    MULTI_SAMPLER,
                    AUDIO_MIXER,
                    AUDIO_OUTPUT,
                    VIDEO_MIXER,
                    VIDEO_OUTPUT,
                    OSCILLOSCOPE,
                    SPECTROGRAM,
                    STEP_MODULATOR),
            Map.of("MediaPool", "MultiSampler", "VisualOutput", "VideoOutput"));

    private TestCatalog() {}

    private static ModuleType utility(String name, List<Port> ports, List<Parameter> parameters) {
        return new ModuleType(
                name, Category.UTILITY, Set.of(), ports, parameters, List.of(), List.of(), List.of(), "For tests.");
    }
}
