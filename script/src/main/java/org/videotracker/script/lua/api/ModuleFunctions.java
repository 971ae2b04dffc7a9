package org.videotracker.script.lua.api;

import static org.videotracker.script.lua.runtime.Argument.of;
import static org.videotracker.script.lua.runtime.Argument.optional;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;

/** The functions that make modules and fill their banks. */
public final class ModuleFunctions {
    private static final Argument NAME = of("name", Kind.TEXT);
    private static final Argument CONFIG = optional("config", Kind.SETTINGS);
    private static final String THE_NAME = "the name";

    /** A function that makes modules of one type. */
    private record Maker(String name, String type, String example) {}

    private static final List<Maker> MAKERS = List.of(
            new Maker("sampler", "MultiSampler", "kick = sampler(\"kick\", {masterVolume = 0.8})\nreturn kick"),
            new Maker(
                    "sequencer",
                    "TrackerSequencer",
                    "pattern(\"beat\", 8)\nreturn sequencer(\"drums\", {pattern = \"beat\"})"),
            new Maker("tracker", "TrackerSequencer", "return tracker(\"drums\")"),
            new Maker("mixer", "AudioMixer", "return mixer(\"bus\", {masterVolume = 0.5})"),
            new Maker("videoMixer", "VideoMixer", "return videoMixer(\"layers\")"),
            new Maker("audioOut", "AudioOutput", "return audioOut(\"masterAudioOut\", {masterVolume = 0.9})"),
            new Maker("videoOut", "VideoOutput", "return videoOut(\"masterVideoOut\")"),
            new Maker("oscilloscope", "Oscilloscope", "return oscilloscope(\"masterOscilloscope\", {enabled = true})"),
            new Maker("spectrogram", "Spectrogram", "return spectrogram(\"masterSpectrogram\")"),
            new Maker("capture", "Capture", "return capture(\"eye\", {source = \"screen\", mirror = true})"),
            new Maker(
                    "lfo",
                    "LFO",
                    "lfo(\"wobble\", {shape = \"TRIANGLE\", beats = 0.5})\n"
                            + "return map(\"wobble.out\", \"masterAudioOut.masterVolume\", {outFrom = 0.6, outTo = 1})"),
            new Maker(
                    "envelopeFollower",
                    "EnvelopeFollower",
                    "envelopeFollower(\"ear\", {releaseMs = 300})\nconnect(\"multiSampler1\", \"ear\")\n"
                            + "return map(\"ear.out\", \"masterVideoOut.masterOpacity\")"),
            new Maker(
                    "stepModulator",
                    "StepModulator",
                    "return stepModulator(\"steps\", {levels = \"0 0.5 1 0.25\", stepsPerBeat = 2, glide = 0.1})"),
            new Maker(
                    "randomModulator",
                    "RandomModulator",
                    "return randomModulator(\"luck\", {course = \"SMOOTH\", beats = 2})"),
            new Maker(
                    PatternModulatorAccess.FUNCTION,
                    PatternModulatorAccess.TYPE,
                    "patternModulator(\"wobble\", sine:range(0.25, 0.75):slow(4))\n"
                            + "patternModulator(\"line\", \"200 <400 800> 300\", {min = 200, max = 800, glide = 0.25})\n"
                            + "return map(\"wobble.out\", \"multiSampler1.masterVolume\")"),
            new Maker(
                    "macro",
                    "Macro",
                    "macro(\"energy\", {value = 0.5})\n"
                            + "map(\"energy.out\", \"multiSampler1.masterVolume\", {outFrom = 0.5, outTo = 1})\n"
                            + "return map(\"energy.out\", \"masterVideoOut.masterOpacity\")"));

    private static final Set<String> WITHOUT_OUTPUTS =
            Set.of("LFO", "EnvelopeFollower", "StepModulator", "RandomModulator", PatternModulatorAccess.TYPE, "Macro");

    private ModuleFunctions() {}

    /** The function that makes modules of a type, if that has one of its own. */
    public static Optional<String> makerOf(String type) {
        return MAKERS.stream()
                .filter(maker -> maker.type.equals(type))
                .map(Maker::name)
                .findFirst();
    }

    static List<ApiFunction> all() {
        return Stream.concat(MAKERS.stream().map(ModuleFunctions::making), rest().stream())
                .toList();
    }

    private static ApiFunction making(Maker maker) {
        if (maker.type.equals(PatternModulatorAccess.TYPE)) {
            return PatternModulatorAccess.function(NAME, CONFIG, maker.example);
        }
        return new ApiFunction(
                "",
                maker.name,
                List.of(NAME, CONFIG.typed("vt." + maker.type + "Config")),
                THE_NAME,
                "Makes a module of the type " + maker.type
                        + (WITHOUT_OUTPUTS.contains(maker.type) ? "" : ", with its outputs connected to the masters,")
                        + " unless there is one of the name, and sets the parameters in the table; enabled says whether it is "
                        + "switched on."
                        + (maker.type.equals("TrackerSequencer")
                                ? " Of a sequencer, pattern and chain say what it plays, and chainEnabled whether the chain"
                                        + " decides."
                                : ""),
                maker.example,
                (script, self, a) -> ModuleAccess.ensure(script, maker.type, a.text(0), a.settings(1)));
    }

    private static List<ApiFunction> rest() {
        return List.of(
                new ApiFunction(
                        "",
                        "make",
                        List.of(of("type", Kind.TEXT).typed("vt.ModuleType"), NAME, CONFIG),
                        THE_NAME,
                        "Makes a module of any type, as sampler and the like do for theirs.",
                        "return make(\"AudioMixer\", \"bus\", {masterVolume = 0.5})",
                        (script, self, a) -> ModuleAccess.ensure(script, a.text(0), a.text(1), a.settings(2))),
                new ApiFunction(
                        "",
                        "autoRoute",
                        List.of(of("wanted", Kind.BOOLEAN)),
                        "",
                        "Whether the modules that the rest of this run makes are connected to the masters, where the "
                                + "project wants it; so it is without a word.",
                        "autoRoute(false)\nsampler(\"kick\")",
                        (script, self, a) -> {
                            script.autoRoutes(a.truth(0));
                            return null;
                        }),
                new ApiFunction(
                        "",
                        "asset",
                        List.of(of("id", Kind.TEXT), of("asset", Kind.TABLE).typed("vt.Asset")),
                        "the identity",
                        "Says what is known of media in the project's library, as vt import finds it out: name, folder, and "
                                + "of sound and picture the source, the file that is played, and what that contains.",
                        SOUND + "return asset(\"9f86d081884c7d65\", boom)",
                        (script, self, a) -> AssetAccess.put(script, a.text(0), a.table(1))),
                new ApiFunction(
                        "",
                        "sample",
                        List.of(
                                of("sampler", Kind.TEXT),
                                of("index", Kind.INTEGER),
                                of("media", Kind.TEXT),
                                optional("config", Kind.SETTINGS).typed("vt.MultiSamplerSample")),
                        "",
                        "Lets a slot of a sampler, counted from zero, play media of the project's library, which are named "
                                + "by their file, their name or their identity; sets the sample's name and parameters. Its "
                                + "curves are texts of points over its length, such as volumeCurve = \"0:1 0.5:0.2 1:1\".",
                        SOUND + "asset(\"9f86d081884c7d65\", boom)\n"
                                + "sample(\"multiSampler1\", 0, \"media/boom.wav\", {playStyle = \"LOOP\", speed = -1})",
                        (script, self, a) -> {
                            SampleAccess.put(script, a.text(0), a.integer(1), a.text(2), a.settings(3));
                            return null;
                        }));
    }

    /** What the examples play. */
    static final String SOUND = """
            local boom = {name = "boom", sound = {
                source = "media/boom.wav", playable = "cache/9f86d081884c7d65.wav",
                frames = 96000, channels = 2, sampleRate = 48000,
            }}
            """;
}
