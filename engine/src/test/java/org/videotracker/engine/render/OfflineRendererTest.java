package org.videotracker.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.render.Rig.Rendered;
import org.videotracker.engine.telemetry.TelemetryReport;
import org.videotracker.model.command.ColumnCommand.AddColumn;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.PatternCommand.RenamePattern;
import org.videotracker.model.command.PatternCommand.SetStepsPerBeat;
import org.videotracker.model.command.SessionCommand.SetUserScript;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.pattern.Step;

class OfflineRendererTest {
    private static final FrameRate FPS_30 = new FrameRate(30, 1);

    private static Rig clicking() {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", Rig.click());
        for (int row = 0; row < 16; row++) {
            rig.run(new SetStep("P0", row, Step.of(0)));
        }
        return rig;
    }

    private static List<Integer> onsets(float[] samples) {
        List<Integer> onsets = new ArrayList<>();
        for (int i = 0; i < samples.length; i++) {
            if (Math.abs(samples[i]) > 0.5) {
                onsets.add(i);
            }
        }
        return onsets;
    }

    @Test
    @DisplayName("Invariant 1, E-02, E-14: playing from stop, the first row sounds with the first sample")
    void theFirstRowSoundsWithTheFirstSample() {
        assertThat(onsets(clicking().render(6000, 512).left())).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 441, 512, 4096})
    @DisplayName("Done-when 4: clicks are on their samples, whatever the block size")
    void clicksAreOnTheirSamples(int block) {
        Rig rig = clicking();
        rig.run(new SetStepsPerBeat("P0", 3));
        rig.set("clock.bpm", 132.53);
        Rendered rendered = rig.render(48_000L * 4, block);

        List<Integer> expected = new ArrayList<>();
        for (int n = 0; ; n++) {
            double frame = Math.floor(n * 60.0 * 48_000 / (132.53 * 3));
            if (frame >= 48_000 * 4) {
                break;
            }
            expected.add((int) frame);
        }
        assertThat(onsets(rendered.left())).isEqualTo(expected);
    }

    @Test
    @DisplayName("design.md 5: samples and triggers are the same to the bit for every block size")
    void blocksOfAnySizeGiveTheSameBits() {
        Rendered reference = busy().render(48_000 * 2, 256);
        for (int block : new int[] {1, 64, 441, 4096}) {
            Rendered other = busy().render(48_000 * 2, block);
            assertThat(Arrays.mismatch(other.left(), reference.left())).isEqualTo(-1);
            assertThat(Arrays.mismatch(other.right(), reference.right())).isEqualTo(-1);
        }
    }

    /** A tone in grains, through a mixer, with a level that moves with the playhead and with another mixer's level. */
    private static Rig busy() {
        Rig rig = clicking();
        rig.sample("sampler", new Clip(Rig.sound(48_000, 44_100, i -> Math.sin(i * 0.05)), null));
        rig.add("AudioMixer", "mixer");
        rig.connect("sampler", "mixer", Signal.AUDIO);
        rig.set("sampler.polyphonyMode", 1);
        rig.set("sampler.sample[1].playStyle", 2);
        rig.set("sampler.sample[1].grainSize", 0.05);
        rig.run(new SetStep("P0", 0, Step.of(1).withLength(8).withLock("speed", -1.37)));
        rig.run(new MapParameter(Mapping.of(
                new Mapping.Id(rig.address("tracker.currentStepPosition"), rig.address("mixer.masterVolume")),
                new Span(0, 1),
                new Span(0.2, 1))));
        rig.run(new MapParameter(Mapping.of(
                new Mapping.Id(rig.address("mixer.level"), rig.address("masterAudioOut.masterVolume")),
                new Span(0, 1),
                new Span(1, 0.5))));
        return rig;
    }

    @Test
    @DisplayName("A part is the same as in the whole")
    void aPartIsTheSameAsInTheWhole() {
        Rendered whole = busy().render(48_000, 512);
        Rendered part = busy().render(new RenderSpan(20_000, 48_000, 30_000), 512, null);

        float[] cut = new float[10_000];
        System.arraycopy(whole.left(), 20_000, cut, 0, 10_000);
        assertThat(Arrays.mismatch(part.left(), cut)).isEqualTo(-1);
    }

    @Test
    @DisplayName("E-25, E-27: a mapping moves what is heard and leaves the base value as it was set")
    void aMappingMovesWhatIsHeard() {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", new Clip(Rig.sound(48_000 * 4, 48_000, i -> 0.5), null));
        rig.run(new SetStep("P0", 0, Step.of(0).withLength(16)));
        rig.set("masterAudioOut.masterVolume", 0.8);
        rig.run(new MapParameter(Mapping.of(
                new Mapping.Id(rig.address("clock.bpm"), rig.address("masterAudioOut.masterVolume")),
                new Span(120, 240),
                new Span(0, 1))));
        rig.set("clock.bpm", 150);

        assertThat(rig.render(24_000, 512).left()[20_000]).isCloseTo(0.125f, within(1e-4f));
        assertThat(rig.session().modules().named("masterAudioOut").orElseThrow().number("masterVolume"))
                .isEqualTo(0.8);
    }

    @Test
    @DisplayName("REQ 58, REQ 87: mappings move sounding voices and the next ones; locks stay")
    void mappingsMoveSoundingVoices() {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", new Clip(Rig.sound(48_000 * 4, 48_000, i -> 0.5), null));
        rig.set("sampler.polyphonyMode", 1);
        rig.run(new SetStep("P0", 0, Step.of(0).withLength(16)));
        rig.run(new MapParameter(Mapping.of(
                new Mapping.Id(rig.address("tracker.currentStepPosition"), rig.address("sampler.sample[0].volume")),
                new Span(0, 1),
                new Span(0, 1))));
        float[] heard = rig.render(90_000, 512).left();

        assertThat(heard[24_000]).isCloseTo(0.125f, within(0.01f));
        assertThat(heard[48_000]).isCloseTo(0.25f, within(0.01f));
        assertThat(heard[72_000]).isCloseTo(0.375f, within(0.01f));
    }

    @Test
    @DisplayName("A mapped tempo is the tempo that is played")
    void aMappedTempoIsPlayed() {
        Rig rig = clicking();
        rig.run(new MapParameter(Mapping.of(
                new Mapping.Id(rig.address("masterAudioOut.masterVolume"), rig.address("clock.bpm")),
                new Span(0, 1),
                new Span(120, 240))));

        assertThat(onsets(rig.render(10_000, 512).left())).containsExactly(0, 3000, 6000, 9000);
    }

    @Test
    @DisplayName("REQ 51, REQ 9: telemetry tells where the playhead is and what sounds")
    void telemetryTellsWhatIsPlaying() {
        Rig rig = clicking();
        rig.render(12_032, 512);
        TelemetryReport report = new TelemetryReport();
        rig.audio.telemetry().read(report);

        assertThat(report.frame()).isEqualTo(12_032);
        assertThat(report.beat()).isCloseTo(12_032 / 24_000.0, within(1e-9));
        assertThat(report.readOut(rig.id("tracker"), "currentStep")).hasValue(2);
        assertThat(report.readOut(rig.id("masterAudioOut"), "peak").orElseThrow())
                .isPositive();
    }

    @Test
    @DisplayName("REQ 8, E-20, B-13: however often a session is compiled anew, each step triggers once")
    void compilingAgainDoublesNothing() {
        Rig rig = clicking();
        for (int i = 0; i < 10; i++) {
            rig.audio.reload();
        }
        rig.run(new EnableModule(rig.id("tracker"), false));
        rig.run(new EnableModule(rig.id("tracker"), true));

        assertThat(onsets(rig.render(12_001, 512).left())).containsExactly(0, 6000, 12_000);
        assertThat(rig.triggers).hasSize(3);
    }

    @Test
    @DisplayName("E-10, REQ 30: an edit while playing, a rename included, loses and doubles no step and cuts no voice")
    void editsWhilePlayingLeaveTheRestAlone() {
        Rig rig = clicking();
        int[] edits = {0};
        rig.forgetTriggers();
        rig.audio.tapTriggers((sequencer, trigger) -> {
            rig.triggers.add(Long.toString(trigger.frame));
            if (trigger.kind == Trigger.Kind.ONSET && edits[0] < 3) {
                String name = "renamed" + edits[0]++;
                String old = edits[0] == 1 ? "P0" : "renamed" + (edits[0] - 2);
                rig.engine.submit(Batch.of("test", new RenamePattern(old, name)));
            }
        });

        assertThat(onsets(rig.render(30_000, 512).left())).containsExactly(0, 6000, 12_000, 18_000, 24_000);
        assertThat(rig.session().patterns()).containsOnlyKeys("renamed2");
    }

    @Test
    @DisplayName("REQ 7, invariant 17: a disabled sequencer emits nothing, and its playhead runs on")
    void aDisabledSequencerEmitsNothing() {
        Rig rig = clicking();
        rig.run(new EnableModule(rig.id("tracker"), false));

        assertThat(onsets(rig.render(20_000, 512).left())).isEmpty();
        assertThat(rig.audio.clock().beat()).isGreaterThan(0.5);
    }

    @Test
    @DisplayName("REQ 7: a disabled output is silent and black")
    void aDisabledOutputIsSilentAndBlack() {
        Rig rig = clicking();
        rig.sample("sampler", new Clip(null, Rig.pictures(300, 30, 0x800000)));
        rig.run(new SetStep("P0", 0, Step.of(1)));
        rig.run(new EnableModule(rig.id("masterAudioOut"), false), new EnableModule(rig.id("masterVideoOut"), false));
        Rendered rendered = rig.render(new RenderSpan(0, 16_000, 16_000), 512, FPS_30);

        assertThat(onsets(rendered.left())).isEmpty();
        assertThat(rendered.frames()).allSatisfy(frame -> assertThat(frame).containsOnly(0xFF000000));
    }

    @Test
    @DisplayName(
            "REQ 80: layers that show nothing, disabled scopes and silent samplers, do not darken the one that does")
    void layersThatShowNothingTakeNoLight() {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", new Clip(null, Rig.pictures(300, 30, 0x800000)));
        rig.run(new SetStep("P0", 0, Step.of(0)));
        rig.add("MultiSampler", "silent");
        rig.add("Oscilloscope", "scope");
        rig.add("Spectrogram", "spectrum");
        rig.run(new EnableModule(rig.id("scope"), false), new EnableModule(rig.id("spectrum"), false));
        Rendered rendered = rig.render(new RenderSpan(0, 8_000, 8_000), 512, FPS_30);

        assertThat(rendered.frames().getFirst()[0] >> 16 & 0xFF).isEqualTo(0x80);
    }

    @Test
    @DisplayName("Done-when 5: a picture is never off by more than half of its frame")
    void picturesFollowTheSound() {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", new Clip(Rig.sound(48_000 * 4, 48_000, i -> 0.1), Rig.pictures(120, 30, 0x400000)));
        rig.run(new SetStep("P0", 4, Step.of(0).withLength(64)));
        Rendered rendered = rig.render(new RenderSpan(0, 96_000, 96_000), 441, FPS_30);

        assertThat(rendered.frames()).hasSize(60);
        assertThat(rendered.frames().subList(0, 15))
                .allSatisfy(frame -> assertThat(frame).containsOnly(0xFF000000));
        for (int frame = 15; frame < 60; frame++) {
            assertThat(rendered.frames().get(frame)[0] & 0xFF).isEqualTo(frame - 15);
        }
    }

    @Test
    @DisplayName("E-21: a connection may feed back with a delay of one control step of 256 frames")
    void soundFeedsBackWithAFixedDelay() {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", Rig.click());
        rig.run(new SetStep("P0", 0, Step.of(0)));
        rig.add("AudioMixer", "a");
        rig.add("AudioMixer", "b");
        rig.connect("sampler", "a", Signal.AUDIO);
        rig.connect("a", "b", Signal.AUDIO);
        LinkId back = rig.link("b", "a", Signal.AUDIO);
        rig.run(new Connect(back, true));
        rig.run(new SetParameter(new OfLink(back, "gain"), Value.of(0.5)));
        float[] heard = rig.render(2000, 100).left();

        assertThat(heard[256]).isCloseTo(heard[0] / 2 * 2 / 3, within(0.4f)).isNotZero();
        assertThat(onsets(heard)).contains(0, 256);
    }

    @Test
    @DisplayName("E-21: pictures feed back one frame late")
    void picturesFeedBackOneFrameLate() {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", new Clip(null, Rig.pictures(2, 30, 0x400000)));
        rig.run(new SetStep("P0", 0, Step.of(0)));
        rig.set("masterVideoOut.autoNormalize", 0);
        rig.run(new Connect(rig.link("masterVideoOut", "masterVideoOut", Signal.VIDEO), true));
        Rendered rendered = rig.render(new RenderSpan(0, 8000, 8000), 512, FPS_30);

        assertThat(rendered.frames().get(0)[0] >> 16 & 0xFF).isEqualTo(0x40);
        assertThat(rendered.frames().get(1)[0] >> 16 & 0xFF).isEqualTo(0x80);
    }

    @Test
    @DisplayName("Two renders of one session are equal in every sample, pixel and trigger")
    void rendersRepeat() {
        Rig first = busy();
        Rig second = busy();
        first.run(new SetStep("P0", 3, Step.of(0).withChance(50)));
        second.run(new SetStep("P0", 3, Step.of(0).withChance(50)));
        Rendered a = first.render(new RenderSpan(0, 96_000, 96_000), 512, FPS_30);
        Rendered b = second.render(new RenderSpan(0, 96_000, 96_000), 512, FPS_30);

        assertThat(Arrays.mismatch(a.left(), b.left())).isEqualTo(-1);
        assertThat(first.triggers).isEqualTo(second.triggers);
        for (int i = 0; i < a.frames().size(); i++) {
            assertThat(Arrays.mismatch(a.frames().get(i), b.frames().get(i))).isEqualTo(-1);
        }
    }

    @Test
    @DisplayName("REQ 55: a sample that is not ready is passed over, and sounds once it is")
    void aSampleThatIsNotReadyIsPassedOver() {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", new Clip(Rig.sound(10, 48_000, i -> 1), null));
        rig.run(new SetStep("P0", 1, Step.of(7)));

        assertThat(onsets(rig.render(12_000, 512).left())).isEmpty();
    }

    @Test
    @DisplayName("When the transport stops, open gates end")
    void stoppingEndsTheGates() {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", new Clip(Rig.sound(48_000 * 10, 48_000, i -> 0.5), null));
        rig.run(new SetStep("P0", 0, Step.of(0).withLength(64)));
        float[] heard = rig.render(new RenderSpan(0, 24_000, 48_000), 512, null).left();

        assertThat(heard[23_999]).isCloseTo(0.5f, within(1e-6f));
        assertThat(heard[26_000]).isZero();
    }

    @Test
    @DisplayName("REQ 72: a position of two source frames is one, and the last hundredth of a clip is played and seen")
    void positionsAreComparedInSourceFrames() {
        Rig rig = Rig.withTracker();
        int frames = 480_000;
        rig.sample(
                "sampler",
                new Clip(Rig.sound(frames, 48_000, i -> 0.25 + i % 8 / 16.0), Rig.pictures(300, 30, 0x800000)));
        rig.run(new AddColumn("P0", "position", Optional.empty()));
        rig.run(new SetStep("P0", 0, Step.of(0).withLock("position", 2.0 / frames)));
        rig.run(new SetStep(
                "P0", 4, Step.of(0).withLock("position", 299.0 / 300).withLength(2)));
        Rendered rendered = rig.render(new RenderSpan(0, 28_000, 28_000), 512, FPS_30);

        assertThat(rendered.left()[0]).isCloseTo(0.25f + 2 / 16f, within(1e-4f));
        assertThat(rendered.left()[24_000]).isCloseTo(0.25f, within(1e-4f));
        assertThat(rendered.left()[24_001]).isCloseTo(0.25f + 1 / 16f, within(1e-3f));
        assertThat(rendered.frames().get(15)[0] & 0xFF).isEqualTo(299 & 0xFF);
    }

    @Test
    @DisplayName("B-05, B-20: a flood of edits while it plays skips no trigger, no frame and no module")
    void aFloodOfEditsSkipsNothing() {
        Flood quiet = flooded(rig -> {});
        Flood flooded = flooded(rig -> {
            for (int i = 0; i < 50; i++) {
                rig.engine.submit(Batch.of("test", new SetUserScript("line " + i)));
                rig.engine.submit(Batch.of("test", new CreatePattern(Optional.empty(), 4)));
            }
        });

        assertThat(flooded.rig.session().patterns().size()).isGreaterThan(500);
        assertThat(flooded.rig.triggers).isEqualTo(quiet.rig.triggers).hasSizeGreaterThan(15);
        Rendered a = quiet.rendered;
        Rendered b = flooded.rendered;
        assertThat(Arrays.mismatch(a.left(), b.left())).isEqualTo(-1);
        assertThat(a.frames()).hasSameSizeAs(b.frames()).hasSize(40);
        for (int i = 0; i < a.frames().size(); i++) {
            assertThat(Arrays.mismatch(a.frames().get(i), b.frames().get(i))).isEqualTo(-1);
        }
    }

    private static Flood flooded(Consumer<Rig> edits) {
        Rig rig = clicking();
        rig.sample(
                "sampler",
                new Clip(Rig.sound(48_000, 44_100, i -> Math.sin(i * 0.05)), Rig.pictures(300, 30, 0x400000)));
        rig.run(new SetStep("P0", 0, Step.of(1).withLength(8)));
        rig.add("Oscilloscope", "scope");
        rig.connect("sampler", "scope", Signal.AUDIO);
        rig.forgetTriggers();
        rig.audio.tapTriggers((sequencer, trigger) -> {
            rig.triggers.add(trigger.frame + " " + trigger.kind);
            edits.accept(rig);
        });
        return new Flood(rig, rig.render(new RenderSpan(0, 64_000, 64_000), 512, FPS_30));
    }

    private record Flood(Rig rig, Rendered rendered) {}

    @Test
    void aFrameRateFindsItsFrames() {
        FrameRate ntsc = FrameRate.of(29.97);

        assertThat(ntsc).isEqualTo(new FrameRate(30_000, 1001));
        assertThat(ntsc.startOf(30_000, 48_000)).isEqualTo(1001L * 48_000);
        assertThat(ntsc.firstFrom(0, 48_000)).isZero();
        assertThat(ntsc.firstFrom(1, 48_000)).isEqualTo(1);
        assertThat(ntsc.firstFrom(1602, 48_000)).isEqualTo(1);
        assertThat(FPS_30.middleOf(0, 48_000)).isEqualTo(800);
        assertThat(Optional.of(FrameRate.of(25))).contains(new FrameRate(25, 1));
    }
}
