package org.videotracker.engine.sampler;

import java.util.List;
import java.util.Set;
import org.videotracker.engine.compositor.Fit;
import org.videotracker.engine.sampler.envelope.EnvelopeSettings;
import org.videotracker.engine.sampler.envelope.GrainWindow;
import org.videotracker.engine.sampler.kernel.Interpolation;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.pattern.Step;

/** The description of the MultiSampler. */
public final class MultiSamplerType {
    public static final String NAME = "MultiSampler";
    /** The options of {@code videoBlend}. */
    public static final List<String> BLEND_MODES =
            List.of("ADD", "MULTIPLY", "ALPHA", "SCREEN", "DIFFERENCE", "LIGHTEN", "DARKEN");
    /** The parameter that says how pictures of another shape are shown. */
    public static final String VIDEO_FIT = "videoFit";
    /** The parameter of a sample that says what its volume is multiplied by over its position. */
    public static final String VOLUME_CURVE = "volumeCurve";
    /** The parameter of a sample that says what its speed is multiplied by over its position. */
    public static final String SPEED_CURVE = "speedCurve";

    /** The most voices that the parameter offers. */
    public static final int MAX_VOICES = 64;

    private MultiSamplerType() {}

    public static ModuleType create() {
        return new ModuleType(
                NAME,
                Category.INSTRUMENT,
                Set.of(Capability.ACCEPTS_TRIGGERS, Capability.HOLDS_SAMPLES),
                List.of(
                        Port.mixedInput("trigger_in", Signal.EVENT),
                        Port.output("audio_out", Signal.AUDIO),
                        Port.output("video_out", Signal.VIDEO)),
                parameters(),
                sampleParameters(),
                lockParameters(),
                List.of(
                        new ReadOut("level", 0, 1, "", "The peak of the sound."),
                        new ReadOut("activeVoices", 0, MAX_VOICES, "", "How many notes are sounding."),
                        new ReadOut("position", 0, 1, "", "Where the newest note is in its sample.")),
                "Plays a bank of samples, with sound, pictures or both, from triggers.");
    }

    private static List<Parameter> parameters() {
        return List.of(
                Parameter.ofInt(
                                "selectedIndex",
                                0,
                                Step.MAX_INDEX,
                                0,
                                "",
                                "The sample that is edited, counted from zero.")
                        .fixed(),
                Parameter.ofFloat("masterVolume", 0, SampleSettings.MAX_VOLUME, 1, "", "The gain of all voices."),
                Parameter.ofEnum(
                        "polyphonyMode",
                        PolyphonyMode.class,
                        PolyphonyMode.MONO,
                        "Whether a note ends those before it."),
                attack(),
                decay(),
                sustain(),
                release(),
                Parameter.ofFloat(
                        "envelopeCurve",
                        -EnvelopeSettings.MAX_CURVE,
                        EnvelopeSettings.MAX_CURVE,
                        0,
                        "",
                        "How much the envelope bends; above 0 it moves fast first and slowly then."),
                Parameter.ofEnum("grainEnvelope", GrainWindow.class, GrainWindow.NONE, "The loudness over each grain."),
                Parameter.ofEnum(
                        "memoryMode", MemoryMode.class, MemoryMode.DEFAULT, "Which notes share where NEXT goes on."),
                Parameter.ofEnum(
                        "quality",
                        Interpolation.class,
                        Interpolation.DEFAULT,
                        "How other speeds are read from a sample."),
                Parameter.ofInt(
                        "voices", 1, MAX_VOICES, SamplerSettings.DEFAULT_VOICES, "", "How many notes sound at once."),
                blend(),
                Parameter.ofEnum(VIDEO_FIT, Fit.class, Fit.FIT, "How pictures of another shape go into the canvas."),
                Parameter.ofBool("videoFollowsEnvelope", true, "Whether a picture is as opaque as its note is loud."));
    }

    private static List<Parameter> sampleParameters() {
        return List.of(
                position(),
                speed(),
                volume(),
                grainSize(),
                regionStart(),
                regionEnd(),
                playStyle(),
                Parameter.ofCurve(
                        VOLUME_CURVE,
                        SampleCurves.VOLUME,
                        "What the volume is multiplied by on the way: points as position:factor, such as \"0:1 0.5:0.2\"."),
                Parameter.ofCurve(
                        SPEED_CURVE,
                        SampleCurves.SPEED,
                        "What the speed is multiplied by on the way: points as position:factor, such as \"0:1 1:0.5\"."));
    }

    private static List<Parameter> lockParameters() {
        return List.of(
                position(),
                speed(),
                volume(),
                regionStart(),
                regionEnd(),
                grainSize(),
                attack(),
                decay(),
                sustain(),
                release(),
                playStyle(),
                blend(),
                Parameter.ofFloat(
                        "pan", -1, 1, 0, "", "The place from left to right; a balance, which leaves 0 untouched."));
    }

    private static Parameter position() {
        return Parameter.ofFloat("position", 0, 1, 0, "", "Where a note begins within the region.");
    }

    private static Parameter speed() {
        return Parameter.ofFloat(
                "speed",
                -SampleSettings.MAX_SPEED,
                SampleSettings.MAX_SPEED,
                1,
                "x",
                "The speed; negative is backwards.");
    }

    private static Parameter volume() {
        return Parameter.ofFloat("volume", 0, SampleSettings.MAX_VOLUME, 1, "", "The gain of the sample.");
    }

    private static Parameter grainSize() {
        return Parameter.ofFloat(
                "grainSize",
                0,
                SampleSettings.MAX_GRAIN_SIZE,
                0,
                "s",
                "The length of a grain; 0 is the rest of the region.");
    }

    private static Parameter regionStart() {
        return Parameter.ofFloat("regionStart", 0, 1, 0, "", "Where the part that plays begins.");
    }

    private static Parameter regionEnd() {
        return Parameter.ofFloat("regionEnd", 0, 1, 1, "", "Where the part that plays ends.");
    }

    private static Parameter playStyle() {
        return Parameter.ofEnum("playStyle", PlayStyle.class, PlayStyle.ONCE, "What happens at the end.");
    }

    private static Parameter attack() {
        return Parameter.ofFloat("attackMs", 0, EnvelopeSettings.MAX_ATTACK_MS, 0, "ms", "From silence to full level.");
    }

    private static Parameter decay() {
        return Parameter.ofFloat(
                "decayMs", 0, EnvelopeSettings.MAX_DECAY_MS, 0, "ms", "From full level to the sustain level.");
    }

    private static Parameter sustain() {
        return Parameter.ofFloat("sustain", 0, 1, 1, "", "The level that is held; 0 ends the note with the decay.");
    }

    private static Parameter release() {
        return Parameter.ofFloat(
                "releaseMs",
                EnvelopeSettings.MIN_RELEASE_MS,
                EnvelopeSettings.MAX_RELEASE_MS,
                EnvelopeSettings.DEFAULT.releaseMs(),
                "ms",
                "From the end of the gate to silence.");
    }

    private static Parameter blend() {
        return Parameter.ofEnum("videoBlend", BLEND_MODES, "How a picture is laid upon those below.");
    }
}
