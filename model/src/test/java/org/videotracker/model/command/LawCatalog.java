package org.videotracker.model.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * Module types like those that ship, with parameters of every kind, for the tests of the model; and {@code Mirror}, an effect
 * on sound and pictures, which has inputs of two kinds.
 */
public final class LawCatalog {
    private static final List<Parameter> LOCKS = List.of(
            Parameter.ofFloat("position", 0, 1, 0, "", "Where it starts."),
            Parameter.ofFloat("speed", -10, 10, 1, "x", "How fast it plays."),
            Parameter.ofFloat("volume", 0, 2, 1, "", "How loud it plays."));

    private static final ModuleType TRACKER = new ModuleType(
            "TrackerSequencer",
            Category.SEQUENCER,
            Set.of(Capability.EMITS_TRIGGERS),
            List.of(Port.output("trigger_out", Signal.EVENT)),
            List.of(Parameter.ofFloat("swing", 0, 1, 0, "", "How uneven it plays.")),
            List.of(),
            List.of(),
            List.of(new ReadOut("currentStep", 0, 255, "", "The row that plays.")),
            "Plays patterns.");

    private static final ModuleType SAMPLER = new ModuleType(
            "MultiSampler",
            Category.INSTRUMENT,
            Set.of(Capability.ACCEPTS_TRIGGERS, Capability.HOLDS_SAMPLES),
            List.of(
                    Port.mixedInput("trigger_in", Signal.EVENT),
                    Port.output("audio_out", Signal.AUDIO),
                    Port.output("video_out", Signal.VIDEO)),
            List.of(
                    Parameter.ofInt("selectedIndex", 0, 4095, 0, "", "The sample that is edited.")
                            .fixed(),
                    Parameter.ofEnum("polyphonyMode", List.of("MONO", "POLY"), "One voice or many."),
                    Parameter.ofFloat("attackMs", 0, 10_000, 0, "ms", "The attack."),
                    Parameter.ofFloat("releaseMs", 5, 5000, 10, "ms", "The release.")),
            List.of(
                    LOCKS.get(0),
                    LOCKS.get(1),
                    LOCKS.get(2),
                    Parameter.ofFloat("grainSize", 0, 10, 0, "s", "The grain; 0 is the whole region."),
                    Parameter.ofFloat("regionStart", 0, 1, 0, "", "Where the region begins."),
                    Parameter.ofFloat("regionEnd", 0, 1, 1, "", "Where the region ends."),
                    Parameter.ofEnum("playStyle", List.of("ONCE", "LOOP", "GRAIN", "NEXT"), "What happens at the end."),
                    Parameter.ofBool("muted", false, "Whether it is left out."),
                    Parameter.ofText("caption", "", 32, "A note to the player."),
                    Parameter.ofCurve("volumeCurve", new CurveForm(0, 2), "How loud it plays on the way.")),
            LOCKS,
            List.of(new ReadOut("voices", 0, 256, "", "How many voices sound.")),
            "Plays samples.");

    private static final ModuleType MIRROR = new ModuleType(
            "Mirror",
            Category.EFFECT,
            Set.of(),
            List.of(
                    Port.mixedInput("video_in", Signal.VIDEO),
                    Port.mixedInput("audio_in", Signal.AUDIO),
                    Port.output("audio_out", Signal.AUDIO),
                    Port.output("video_out", Signal.VIDEO)),
            List.of(Parameter.ofBool("upsideDown", false, "Whether it turns all round.")),
            List.of(),
            List.of(),
            List.of(),
            "Turns sound and pictures round.");

    private static final ModuleType SWING = new ModuleType(
            "Swing",
            Category.MODULATOR,
            Set.of(Capability.ACCEPTS_TRIGGERS, Capability.MODULATES),
            List.of(Port.mixedInput("trigger_in", Signal.EVENT)),
            List.of(
                    Parameter.ofNumbers("levels", new NumberList(8, 0, 1), "0 1", 128, "Where it swings."),
                    Parameter.ofFloat("rate", 0, 50, 1, "Hz", "How fast it swings."),
                    Parameter.ofFloat("depth", 0, 1, 1, "", "How far it swings.")),
            List.of(),
            List.of(),
            List.of(new ReadOut("out", 0, 1, "", "Where it is.")),
            "Swings.");

    private static final ModuleType FOLLOWER = new ModuleType(
            "PatternModulator",
            Category.MODULATOR,
            Set.of(Capability.MODULATES),
            List.of(),
            List.of(
                    Parameter.ofPattern("pattern", 64, "What it follows."),
                    Parameter.ofText("control", "", 64, "What of it.")),
            List.of(),
            List.of(),
            List.of(new ReadOut("out", 0, 1, "", "Where it is.")),
            "Follows a pattern.");

    public static final Catalog CATALOG = new Catalog(
            List.of(
                    FOLLOWER,
                    TRACKER,
                    SAMPLER,
                    utility(
                            "AudioMixer",
                            List.of(Port.mixedInput("audio_in", Signal.AUDIO), Port.output("audio_out", Signal.AUDIO)),
                            Parameter.ofFloat("masterVolume", 0, 2, 1, "", "The gain of the mix."),
                            Parameter.ofBool("softClip", false, "Whether peaks are rounded.")),
                    utility(
                            "AudioOutput",
                            List.of(Port.mixedInput("audio_in", Signal.AUDIO), Port.output("audio_out", Signal.AUDIO)),
                            Parameter.ofFloat("masterVolume", 0, 2, 1, "", "The gain of the mix."),
                            Parameter.ofText("audioDevice", "", 256, "The device that plays.")),
                    utility(
                            "VideoMixer",
                            List.of(Port.mixedInput("video_in", Signal.VIDEO), Port.output("video_out", Signal.VIDEO)),
                            Parameter.ofFloat("masterOpacity", 0, 1, 1, "", "The opacity of the mix."),
                            Parameter.ofEnum("blendMode", Blend.class, Blend.ADD, "How layers meet.")),
                    utility(
                            "VideoOutput",
                            List.of(Port.mixedInput("video_in", Signal.VIDEO)),
                            Parameter.ofFloat("masterOpacity", 0, 1, 1, "", "The opacity of the mix.")),
                    scope("Oscilloscope", Parameter.ofFloat("scale", 0, 4, 1, "", "The height of the wave.")),
                    scope("Spectrogram", Parameter.ofInt("speed", 1, 16, 1, "px", "How fast it scrolls.")),
                    MIRROR,
                    SWING),
            Map.of("MediaPool", "MultiSampler"));

    private LawCatalog() {}

    public static ModuleType type(String name) {
        return CATALOG.type(name).orElseThrow();
    }

    private static ModuleType utility(String name, List<Port> ports, Parameter... parameters) {
        return new ModuleType(
                name,
                Category.UTILITY,
                Set.of(),
                ports,
                List.of(parameters),
                List.of(),
                List.of(),
                List.of(new ReadOut("level", 0, 1, "", "How much leaves it.")),
                "Mixes.");
    }

    private static ModuleType scope(String name, Parameter parameter) {
        return utility(
                name, List.of(Port.input("audio_in", Signal.AUDIO), Port.output("video_out", Signal.VIDEO)), parameter);
    }
}
