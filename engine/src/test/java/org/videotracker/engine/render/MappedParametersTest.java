package org.videotracker.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.compositor.StillClip;
import org.videotracker.engine.render.Rig.Rendered;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.PatternCommand.SetStepsPerBeat;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Parameters;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Quantum;
import org.videotracker.model.transport.Transport;

/** A set in which every parameter is heard or seen, and the law that a mapping to a value is like setting that value. */
class MappedParametersTest {
    private static final FrameRate FPS_30 = new FrameRate(30, 1);
    private static final int LENGTH = 12_000;
    /** Where a value a third of the way through the range would not be noticed in this set. */
    private static final Map<String, Double> VALUES = Map.of(
            "clock.bpm", 200.0,
            "sampler.releaseMs", 400.0,
            "sampler.voices", 1.0,
            "sampler.sample[1].regionEnd", 0.01,
            "spectrogram.gainDb", 30.0,
            "masterAudioOut.masterVolume", 1.9);
    /** Without a launch or a change of tempo they mean nothing; see the tests of their own below. */
    private static final List<String> MOMENTARY = List.of("clock.beatsPerBar", "clock.glideMs");
    /** The second sampler, sample and connection do as the first, and only cost time. */
    private static final Pattern IS_A_TWIN = Pattern.compile("^other|sample\\[0]|connection\\[[1-9]");

    private static final Rendered BASE = render(rig());

    private static Rig rig() {
        Rig rig = Rig.withTracker();
        rig.add("AudioMixer", "mixer");
        rig.add("VideoMixer", "pictures");
        rig.add("MultiSampler", "other");
        rig.add("Oscilloscope", "oscilloscope");
        rig.add("Spectrogram", "spectrogram");
        for (String sampler : List.of("sampler", "other")) {
            rig.sample(sampler, new Clip(Rig.sound(20_000, 44_100, MappedParametersTest::tone), picture(0xFF804020)));
            rig.sample(sampler, new Clip(Rig.sound(20_000, 48_000, i -> Math.sin(i * 0.03)), picture(0xFF206040)));
            rig.set(sampler + ".polyphonyMode", 1);
            rig.set(sampler + ".attackMs", 40);
            rig.set(sampler + ".decayMs", 60);
            rig.set(sampler + ".sustain", 0.7);
            rig.connect(sampler, "mixer", Signal.AUDIO);
            rig.connect(sampler, "oscilloscope", Signal.AUDIO);
            rig.connect(sampler, "spectrogram", Signal.AUDIO);
            rig.connect(sampler, "pictures", Signal.VIDEO);
        }
        rig.connect("tracker", "other", Signal.EVENT);
        rig.set("sampler.sample[0].playStyle", 3);
        rig.set("sampler.sample[0].speed", 1.3);
        rig.set("sampler.sample[1].playStyle", 2);
        rig.set("sampler.sample[1].grainSize", 0.02);
        rig.set("sampler.sample[1].volume", 0.8);
        for (String scope : List.of("oscilloscope", "spectrogram")) {
            rig.connect(scope, "pictures", Signal.VIDEO);
        }
        rig.set("pictures.connection[0].width", 0.6);
        rig.set("masterVideoOut.connection[0].width", 0.7);
        rig.set("oscilloscope.alpha", 0.8);
        rig.set("oscilloscope.backgroundAlpha", 0.8);
        rig.set("oscilloscope.backgroundRed", 0.9);
        rig.run(new SetStepsPerBeat("P0", 16));
        for (int row = 0; row < 16; row++) {
            rig.run(new SetStep(
                    "P0", row, row % 3 == 2 ? Step.REST : Step.of(row % 2).withLength(1 + row % 4)));
        }
        return rig;
    }

    private static double tone(int frame) {
        return 0.6 * Math.sin(frame * 0.05) + 0.3 * Math.sin(frame * 1.31);
    }

    private static StillClip picture(int colour) {
        int[] pixels = new int[40 * 40];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = colour + i % 40 * 0x010101;
        }
        return new StillClip(40, 40, pixels, false);
    }

    static Stream<String> everythingThatCanBeMapped() {
        return paths(rig().session(), true).stream()
                .filter(path ->
                        !MOMENTARY.contains(path) && !IS_A_TWIN.matcher(path).find());
    }

    static Stream<String> everythingThatCannotBeMapped() {
        return paths(rig().session(), false).stream();
    }

    private static List<String> paths(Session session, boolean movable) {
        List<ParameterAddress> addresses = new ArrayList<>();
        for (Module module : session.modules().inOrder()) {
            addressesOf(module.type().parameters(), movable, name -> new OfModule(module.id(), name), addresses);
            for (int slot = 0; slot < module.samples().size(); slot++) {
                int each = slot;
                addressesOf(
                        module.type().sampleParameters(),
                        movable,
                        name -> new OfSample(module.id(), each, name),
                        addresses);
            }
        }
        session.links()
                .all()
                .forEach(link -> addressesOf(
                        Link.parametersOf(link.signal()), movable, name -> new OfLink(link.id(), name), addresses));
        addressesOf(Transport.PARAMETERS, movable, OfTransport::new, addresses);
        return addresses.stream()
                .map(address -> print(session, address))
                .sorted()
                .toList();
    }

    private static void addressesOf(
            List<Parameter> parameters,
            boolean movable,
            Function<String, ParameterAddress> address,
            List<ParameterAddress> into) {
        parameters.stream()
                .filter(parameter -> parameter.movable() == movable)
                .map(Parameter::name)
                .map(address)
                .forEach(into::add);
    }

    private static String print(Session session, ParameterAddress address) {
        try {
            return ParameterPaths.print(session, address);
        } catch (RejectedException absent) {
            throw new AssertionError(absent);
        }
    }

    private static double value(Rig rig, String path) {
        try {
            ParameterAddress address = rig.address(path);
            Parameter parameter = Parameters.descriptor(rig.session(), address);
            double present =
                    Parameters.get(rig.session(), address).orElseThrow().asNumber();
            double third = parameter.clamp(parameter.min() + (parameter.max() - parameter.min()) / 3);
            double otherwise = third == present ? parameter.clamp(parameter.max()) : third;
            return VALUES.getOrDefault(path, otherwise);
        } catch (RejectedException absent) {
            throw new AssertionError(absent);
        }
    }

    private static MapParameter constantly(Rig rig, String path, double value) {
        return new MapParameter(Mapping.of(
                new Mapping.Id(new OfModule(rig.id("other"), "selectedIndex"), rig.address(path)),
                new Span(0, 1),
                new Span(value, value)));
    }

    private static Rendered render(Rig rig) {
        return rig.render(new RenderSpan(0, LENGTH, LENGTH), 512, FPS_30);
    }

    /** The greatest difference between two renderings: of samples, or of colours as a part of their range. */
    private static double difference(Rendered a, Rendered b) {
        double greatest = 0;
        for (int i = 0; i < a.left().length; i++) {
            greatest = Math.max(greatest, Math.abs(a.left()[i] - b.left()[i]));
            greatest = Math.max(greatest, Math.abs(a.right()[i] - b.right()[i]));
        }
        for (int i = 0; i < a.frames().size(); i++) {
            greatest =
                    Math.max(greatest, difference(a.frames().get(i), b.frames().get(i)));
        }
        return greatest;
    }

    private static double difference(int[] a, int[] b) {
        int greatest = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                greatest = Math.max(greatest, Math.abs((a[i] >> shift & 0xFF) - (b[i] >> shift & 0xFF)));
            }
        }
        return greatest / 255.0;
    }

    @ParameterizedTest
    @MethodSource("everythingThatCanBeMapped")
    @DisplayName(
            "E-25, REQ 87: whatever a mapping accepts moves, and sounds and looks as if it were set to where it is moved")
    void whatAMappingAcceptsMoves(String path) {
        double value = value(rig(), path);
        Rig set = rig();
        set.set(path, value);
        Rig mapped = rig();
        mapped.run(constantly(mapped, path, value));
        Rendered moved = render(mapped);

        assertThat(difference(moved, BASE)).as("%s, from the base value", path).isGreaterThan(0.001);
        assertThat(difference(moved, render(set)))
                .as("%s, from the value set", path)
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("everythingThatCannotBeMapped")
    @DisplayName("E-25: what cannot move while it plays is refused, and the refusal names what can")
    void whatCannotMoveIsRefused(String path) {
        Rig rig = rig();
        var outcome = rig.engine.submit(Batch.of("test", constantly(rig, path, 1)));
        rig.engine.pump();

        assertThat(outcome.join()).isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.rejection().code()).isEqualTo(Code.INCOMPATIBLE);
            assertThat(rejected.rejection().message()).contains(path);
            assertThat(rejected.rejection().hint()).contains("can be mapped");
        });
    }

    @Test
    @DisplayName("REQ 3, E-25: an option moves by rounding, an on-off value at one half")
    void optionsMoveByRounding() {
        Rig rounded = rig();
        rounded.run(constantly(rounded, "oscilloscope.mode", 1.6));
        Rig set = rig();
        set.set("oscilloscope.mode", 2);
        assertThat(difference(render(rounded), render(set))).isZero();

        Rig off = rig();
        off.run(constantly(off, "pictures.autoNormalize", 0.49));
        set = rig();
        set.set("pictures.autoNormalize", 0);
        assertThat(difference(render(off), render(set))).isZero();
        Rig on = rig();
        on.run(constantly(on, "pictures.autoNormalize", 0.51));
        assertThat(difference(render(on), BASE)).isZero();
    }

    @Test
    @DisplayName("E-25: a moved number of beats per bar is where a launch waits for the bar")
    void aMovedBarIsTheBarOfALaunch() {
        Rig rig = Rig.withTracker();
        rig.set("clock.launchQuantum", Quantum.BAR.ordinal());
        rig.run(new MapParameter(Mapping.of(
                new Mapping.Id(rig.address("masterAudioOut.masterVolume"), rig.address("clock.beatsPerBar")),
                new Span(0, 1),
                new Span(2, 2))));
        rig.run(new CreatePattern(Optional.of("next"), 16));
        for (String pattern : List.of("P0", "next")) {
            for (int row = 0; row < 16; row++) {
                rig.run(new SetStep(pattern, row, Step.of(0)));
            }
        }
        boolean[] asked = {false};
        rig.forgetTriggers();
        rig.audio.tapTriggers((sequencer, trigger) -> {
            rig.triggers.add(trigger.frame + " " + trigger.pattern);
            if (!asked[0]) {
                asked[0] = true;
                rig.engine.submit(Batch.of("test", new BindPattern(rig.id("tracker"), "next", Optional.empty())));
            }
        });
        rig.render(60_000, 512);

        assertThat(rig.triggers).contains("42000 P0", "48000 next").doesNotContain("48000 P0");
    }

    @Test
    @DisplayName("E-12, E-25: a moved glide is how long the tempo takes")
    void aMovedGlideIsTheGlideOfTheTempo() {
        Rig rig = Rig.withTracker();
        rig.run(new MapParameter(Mapping.of(
                new Mapping.Id(rig.address("masterAudioOut.masterVolume"), rig.address("clock.glideMs")),
                new Span(0, 1),
                new Span(1000, 1000))));
        rig.render(512, 512);
        rig.set("clock.bpm", 240);
        rig.audio.render(512, 256);
        for (long frame = 768; frame < 24_576; frame += 256) {
            rig.audio.render(frame, 256);
        }

        assertThat(rig.audio.clock().tempo()).isBetween(170.0, 190.0);
    }
}
