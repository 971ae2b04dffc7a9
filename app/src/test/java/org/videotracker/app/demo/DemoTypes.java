package org.videotracker.app.demo;

import static org.videotracker.model.module.Parameter.ofBool;
import static org.videotracker.model.module.Parameter.ofEnum;
import static org.videotracker.model.module.Parameter.ofFloat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.videotracker.model.link.Blend;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Signal;

/** Module types with the names, ports and ranges that the engine's have, as far as the demo uses them. */
final class DemoTypes {
    private static final Port SOUND_IN = Port.mixedInput("audio_in", Signal.AUDIO);
    private static final Port SOUND_OUT = Port.output("audio_out", Signal.AUDIO);
    private static final Port PICTURE_IN = Port.mixedInput("video_in", Signal.VIDEO);
    private static final Port PICTURE_OUT = Port.output("video_out", Signal.VIDEO);
    private static final ReadOut LEVEL = new ReadOut("level", 0, 1, "", "");
    private static final Parameter VOLUME = ofFloat("masterVolume", 0, 2, 1, "", "");

    private DemoTypes() {}

    static Catalog catalog() {
        return new Catalog(
                List.of(
                        tracker(),
                        sampler(),
                        utility("AudioMixer", List.of(SOUND_IN, SOUND_OUT), List.of(VOLUME), List.of(LEVEL)),
                        utility(
                                "AudioOutput",
                                List.of(SOUND_IN, SOUND_OUT),
                                List.of(VOLUME, ofBool("softClip", false, "")),
                                List.of(LEVEL)),
                        utility("VideoMixer", List.of(PICTURE_IN, PICTURE_OUT), List.of(), List.of()),
                        utility("VideoOutput", List.of(PICTURE_IN, PICTURE_OUT), List.of(), List.of()),
                        utility("Spectrogram", List.of(SOUND_IN, PICTURE_OUT), List.of(), List.of()),
                        utility(
                                "Oscilloscope",
                                List.of(SOUND_IN, PICTURE_OUT),
                                List.of(
                                        ofEnum("mode", List.of("WAVE", "XY", "WAVE_STEREO"), ""),
                                        ofFloat("windowMs", 1, 2000, 20, "ms", ""),
                                        ofFloat("scale", 0.1, 5, 0.5, "", ""),
                                        ofFloat("pointSize", 0.5, 2, 1, "pixels", ""),
                                        ofFloat("red", 0, 1, 1, "", ""),
                                        ofFloat("green", 0, 1, 1, "", ""),
                                        ofFloat("backgroundAlpha", 0, 1, 1, "", "")),
                                List.of())),
                Map.of());
    }

    private static ModuleType utility(
            String name, List<Port> ports, List<Parameter> parameters, List<ReadOut> readOuts) {
        return new ModuleType(name, Category.UTILITY, Set.of(), ports, parameters, List.of(), List.of(), readOuts, "");
    }

    private static ModuleType tracker() {
        return new ModuleType(
                "TrackerSequencer",
                Category.SEQUENCER,
                Set.of(Capability.EMITS_TRIGGERS),
                List.of(Port.output("trigger_out", Signal.EVENT)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new ReadOut("currentStepPosition", 0, 1, "", "")),
                "");
    }

    private static ModuleType sampler() {
        List<Parameter> sample = List.of(
                ofFloat("position", 0, 1, 0, "", ""),
                ofFloat("speed", -10, 10, 1, "x", ""),
                ofFloat("volume", 0, 2, 1, "", ""),
                ofFloat("grainSize", 0, 10, 0, "s", ""),
                ofFloat("regionStart", 0, 1, 0, "", ""),
                ofFloat("regionEnd", 0, 1, 1, "", ""),
                ofEnum("playStyle", List.of("ONCE", "LOOP", "GRAIN", "NEXT"), ""));
        List<Parameter> envelope = List.of(
                ofFloat("attackMs", 0, 10_000, 0, "ms", ""),
                ofFloat("decayMs", 0, 10_000, 0, "ms", ""),
                ofFloat("sustain", 0, 1, 1, "", ""),
                ofFloat("releaseMs", 5, 5000, 10, "ms", ""),
                ofEnum("videoBlend", Blend.class, Blend.ADD, ""));
        List<Parameter> own = List.of(
                ofEnum("polyphonyMode", List.of("MONO", "POLY"), ""),
                ofEnum("videoFit", List.of("STRETCH", "FIT", "FILL"), ""),
                ofEnum("grainEnvelope", List.of("NONE", "LINEAR", "EXPONENTIAL", "GAUSSIAN", "HANN", "HAMMING"), ""),
                ofEnum("memoryMode", List.of("NONE", "PER_STEP", "PER_SAMPLE", "GLOBAL"), ""));
        return new ModuleType(
                "MultiSampler",
                Category.INSTRUMENT,
                Set.of(Capability.ACCEPTS_TRIGGERS, Capability.HOLDS_SAMPLES),
                List.of(Port.mixedInput("trigger_in", Signal.EVENT), SOUND_OUT, PICTURE_OUT),
                Stream.concat(own.stream(), envelope.stream()).toList(),
                sample,
                Stream.of(sample.stream(), envelope.stream(), Stream.of(ofFloat("pan", -1, 1, 0, "", "")))
                        .flatMap(parameters -> parameters)
                        .toList(),
                List.of(LEVEL),
                "");
    }
}
