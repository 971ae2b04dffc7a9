package org.videotracker.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.LinkCommand.Disconnect;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.PatternCommand.DeletePattern;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.pattern.Step;

@DisplayName("REQ 54, E-22, invariant 17: what is cut, fades")
class AfterglowTest {
    private static final double AMPLITUDE = 0.8;
    private static final double HERTZ = 100;
    private static final int TEN_MS = PatchBay.RATE / 100;
    /** What a sine moves by itself, and the steepest fade there is: 5 ms. */
    private static final double STEEPEST = AMPLITUDE * (2 * Math.PI * HERTZ / PatchBay.RATE + 2.0 / TEN_MS) + 1e-4;
    /** Beside the control grid. */
    private static final int EDIT = 20_011;
    /** The grid is waited for, and the sound fades. */
    private static final int SILENT = EDIT + StereoBuffer.CAPACITY + TEN_MS;

    private PatchBay bay = sine();
    private long position;

    /** A tracker, a sampler with a long note, a mixer, the output. */
    private static PatchBay sine() {
        PatchBay bay = new PatchBay(16, 16);
        bay.add("AudioMixer", "mixer");
        bay.run(new Disconnect(bay.link("mixer", "masterAudioOut", Signal.AUDIO)));
        bay.add("MultiSampler", "sampler");
        bay.run(new Disconnect(bay.link("sampler", "masterAudioOut", Signal.AUDIO)));
        bay.add("TrackerSequencer", "tracker");
        bay.connect("tracker", "sampler", Signal.EVENT);
        bay.connect("sampler", "mixer", Signal.AUDIO);
        bay.connect("mixer", "masterAudioOut", Signal.AUDIO);
        bay.sample("sampler", new Clip(new Sine(), null));
        bay.run(new SetStep("P0", 0, Step.of(0).withLength(16)));
        bay.run(new Play());
        return bay;
    }

    private record Sine() implements AudioClip {
        @Override
        public int channels() {
            return 1;
        }

        @Override
        public int sampleRate() {
            return PatchBay.RATE;
        }

        @Override
        public long frames() {
            return 20L * PatchBay.RATE;
        }

        @Override
        public void read(int channel, long frame, float[] into, int offset, int count) {
            for (int i = 0; i < count; i++) {
                into[offset + i] =
                        (float) (AMPLITUDE * Math.sin(2 * Math.PI * HERTZ * (frame + i) / PatchBay.RATE + 1));
            }
        }
    }

    private float[] render(int frames, int longestRun) {
        float[] out = new float[frames];
        for (int done = 0; done < frames; ) {
            int toGrid = StereoBuffer.CAPACITY - (int) (position % StereoBuffer.CAPACITY);
            int run = Math.min(Math.min(longestRun, toGrid), frames - done);
            StereoBuffer sound = bay.audio.render(position, run);
            System.arraycopy(sound.left, 0, out, done, run);
            done += run;
            position += run;
        }
        return out;
    }

    private float[] render(int frames) {
        return render(frames, StereoBuffer.CAPACITY);
    }

    private static double greatestStep(float[] samples, int from) {
        double greatest = 0;
        for (int i = from; i < samples.length; i++) {
            greatest = Math.max(greatest, Math.abs(samples[i] - samples[i - 1]));
        }
        return greatest;
    }

    private static double peak(float[] samples, int from) {
        double peak = 0;
        for (int i = from; i < samples.length; i++) {
            peak = Math.max(peak, Math.abs(samples[i]));
        }
        return peak;
    }

    private static Arguments cut(String what, Consumer<PatchBay> edit) {
        return Arguments.of(what, edit);
    }

    static Stream<Arguments> cuts() {
        return Stream.of(
                cut("a removed connection", bay -> bay.run(new Disconnect(bay.link("sampler", "mixer", Signal.AUDIO)))),
                cut(
                        "a removed connection into the output",
                        bay -> bay.run(new Disconnect(bay.link("mixer", "masterAudioOut", Signal.AUDIO)))),
                cut("a removed sampler", bay -> bay.run(new RemoveModule(bay.id("sampler")))),
                cut("a removed mixer", bay -> bay.run(new RemoveModule(bay.id("mixer")))),
                cut(
                        "both removed at once",
                        bay -> bay.run(new RemoveModule(bay.id("mixer")), new RemoveModule(bay.id("sampler")))),
                cut(
                        "everything removed",
                        bay -> bay.run(
                                new RemoveModule(bay.id("tracker")),
                                new RemoveModule(bay.id("sampler")),
                                new RemoveModule(bay.id("mixer")))),
                cut("a disabled sampler", bay -> bay.run(new EnableModule(bay.id("sampler"), false))),
                cut("a disabled mixer", bay -> bay.run(new EnableModule(bay.id("mixer"), false))),
                cut("a disabled output", bay -> bay.run(new EnableModule(bay.id("masterAudioOut"), false))),
                cut("a muted connection", bay -> bay.set(bay.link("sampler", "mixer", Signal.AUDIO), "mute", 1)),
                cut(
                        "a connection that makes way for one in the other direction",
                        bay -> bay.run(
                                new Disconnect(bay.link("mixer", "masterAudioOut", Signal.AUDIO)),
                                new Connect(bay.link("masterAudioOut", "mixer", Signal.AUDIO), true))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cuts")
    @DisplayName("fades without a click, at the same samples for every block size")
    void nothingClicks(String what, Consumer<PatchBay> edit) {
        float[] reference = played(edit, StereoBuffer.CAPACITY);

        assertThat(greatestStep(reference, 1000)).isLessThan(STEEPEST);
        assertThat(greatestStep(reference, EDIT - TEN_MS))
                .as("the test hears something")
                .isGreaterThan(0.005);
        assertThat(peak(reference, SILENT)).isZero();
        for (int longestRun : new int[] {1, 7, 64, 255}) {
            assertThat(Arrays.mismatch(played(edit, longestRun), reference)).isEqualTo(-1);
        }
    }

    private float[] played(Consumer<PatchBay> edit, int longestRun) {
        bay = sine();
        position = 0;
        float[] before = render(EDIT, longestRun);
        edit.accept(bay);
        float[] after = render(4000, longestRun);
        float[] whole = Arrays.copyOf(before, EDIT + after.length);
        System.arraycopy(after, 0, whole, EDIT, after.length);
        assertThat(bay.faults).isEmpty();
        return whole;
    }

    @Test
    @DisplayName("E-22: the rest of the mix is not touched by a fade")
    void theRestOfTheMixStays() {
        bay.connect("sampler", "masterAudioOut", Signal.AUDIO);
        float[] twice = render(EDIT);
        bay.run(new Disconnect(bay.link("sampler", "masterAudioOut", Signal.AUDIO)));
        float[] once = render(PatchBay.RATE / 2);

        assertThat(greatestStep(twice, 1000)).isLessThan(2 * STEEPEST);
        PatchBay plain = bay;
        bay = sine();
        position = 0;
        render(EDIT);
        float[] alone = render(PatchBay.RATE / 2);
        assertThat(Arrays.mismatch(
                        Arrays.copyOfRange(once, SILENT - EDIT, once.length),
                        Arrays.copyOfRange(alone, SILENT - EDIT, alone.length)))
                .isEqualTo(-1);
        assertThat(plain.faults).isEmpty();
    }

    @Test
    @DisplayName("E-06: undone before it has faded, a removed module goes on where it was, without a click")
    void undoneInTimeItGoesOn() {
        render(EDIT);
        bay.run(new RemoveModule(bay.id("sampler")));
        float[] fading = render(300);
        bay.undo();
        float[] back = render(4000);
        bay = sine();
        position = 0;
        float[] untouched = render(EDIT + 4300);

        assertThat(greatestStep(fading, 1)).isLessThan(STEEPEST);
        assertThat(greatestStep(back, 1)).isLessThan(STEEPEST);
        assertThat(Arrays.mismatch(
                        Arrays.copyOfRange(back, 2000, 4000), Arrays.copyOfRange(untouched, EDIT + 2300, EDIT + 4300)))
                .isEqualTo(-1);
    }

    @Test
    @DisplayName("B-14: what has faded costs nothing, and the next edit, be it of a value, lets go of it")
    void whatHasFadedIsLetGo() {
        render(EDIT);
        bay.run(new RemoveModule(bay.id("sampler")), new RemoveModule(bay.id("mixer")));
        render(100);
        assertThat(names()).hasSize(5).anyMatch(name -> name.startsWith("removed-"));
        bay.set("masterAudioOut.masterVolume", 0.5);
        render(100);
        assertThat(names()).hasSize(5);
        render(2000);
        bay.set("masterAudioOut.masterVolume", 0.6);
        render(100);

        assertThat(names()).containsExactlyInAnyOrder("masterAudioOut", "masterVideoOut", "tracker");
        assertThat(bay.faults).isEmpty();
    }

    private List<String> names() {
        return Stream.of(bay.audio.playing().nodes())
                .map(node -> node.module().name())
                .toList();
    }

    @Test
    @DisplayName("B-32: what would close a loop does not fade but is cut, and all plays on")
    void aLoopIsCut() {
        bay.add("AudioMixer", "second");
        bay.run(new Disconnect(bay.link("mixer", "masterAudioOut", Signal.AUDIO)));
        LinkId there = bay.connect("mixer", "second", Signal.AUDIO);
        render(EDIT);
        bay.run(
                new Disconnect(there),
                new Connect(bay.link("second", "mixer", Signal.AUDIO), false),
                new Connect(bay.link("mixer", "masterAudioOut", Signal.AUDIO), false));
        float[] after = render(4000);

        assertThat(bay.faults).isEmpty();
        assertThat(after[3999]).isNotZero();
    }

    @Test
    @DisplayName("REQ 75: a muted sampler that is removed is not heard, whatever was mapped onto it")
    void aMappedVolumeDoesNotComeBackInTheFade() {
        bay.map(bay.address("clock.bpm"), bay.address("sampler.masterVolume"), 0, 0);
        assertThat(render(EDIT)).containsOnly(0f);
        bay.run(new RemoveModule(bay.id("sampler")));

        assertThat(render(4000)).containsOnly(0f);
    }

    @Test
    @DisplayName("REQ 41: a removed sequencer ends its gates")
    void aRemovedSequencerEndsItsGates() {
        render(EDIT);
        bay.run(new RemoveModule(bay.id("tracker")));
        float[] after = render(8000);

        assertThat(greatestStep(after, 1)).isLessThan(STEEPEST);
        assertThat(after[7999]).isZero();
    }

    @Test
    @DisplayName("REQ 41: a removed sequencer ends its gates though its pattern is removed with it")
    void aPatternMayGoWithItsSequencer() {
        bay.run(new CreatePattern(Optional.of("other"), 4));
        bay.run(new BindPattern(bay.id("tracker"), "other", Optional.empty()));
        render(EDIT);
        bay.run(new RemoveModule(bay.id("tracker")), new DeletePattern("other"));
        render(8000);

        assertThat(bay.faults).isEmpty();
    }

    @Test
    @DisplayName("REQ 41: a removed or muted connection of events opens no more gates, and ends those that it opened")
    void aCutConnectionOfEventsEndsItsGates() {
        bay.run(new SetStep("P0", 0, Step.of(0).withLength(4)), new SetStep("P0", 8, Step.of(0)));
        for (boolean muted : new boolean[] {true, false}) {
            LinkId events = bay.link("tracker", "sampler", Signal.EVENT);
            float[] first = render(96_000);
            assertThat(first[10_000]).isNotZero();
            assertThat(first[48_500]).isNotZero();
            if (muted) {
                bay.set(events, "mute", 1);
                render(12_000);
                bay.set(events, "mute", 0);
                render(84_000);
                continue;
            }
            render(12_000);
            bay.run(new Disconnect(events));
            float[] after = render(84_000);
            assertThat(after[10_000]).as("the gate is open").isNotZero();
            assertThat(peak(after, 14_000)).as("it ended").isZero();
        }
    }
}
