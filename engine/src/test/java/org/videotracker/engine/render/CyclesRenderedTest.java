package org.videotracker.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.graph.ModuleHealth;
import org.videotracker.engine.graph.ModuleKind;
import org.videotracker.engine.render.Rig.Rendered;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.engine.sequencing.TrackerSequencerProcessor;
import org.videotracker.engine.sequencing.TrackerSequencerType;
import org.videotracker.model.command.ChainCommand.CreateChain;
import org.videotracker.model.command.ChainCommand.InsertEntry;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.PatternCommand.PutCycles;
import org.videotracker.model.command.PatternCommand.PutPattern;
import org.videotracker.model.command.SequencerCommand.BindChain;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.command.TransportCommand.Seek;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.Expression.Call;
import org.videotracker.model.pattern.expression.Expression.Text;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.model.transport.Quantum;

class CyclesRenderedTest {
    private static final int BEAT = 24_000;
    private static final int CYCLE = 4 * BEAT;

    private static CyclePattern written(String notation) {
        return CyclePattern.of(new Text(notation));
    }

    private static Call control(String name, Expression... arguments) {
        return new Call(name, List.of(arguments));
    }

    /** A tracker that plays a cycle pattern on a sampler with three clicks. */
    private static Rig playing(CyclePattern pattern) {
        return play(Rig.withTracker(), pattern);
    }

    private static Rig play(Rig rig, CyclePattern pattern) {
        for (int slot = 0; slot < 3; slot++) {
            rig.sample("sampler", Rig.click());
        }
        rig.run(new PutCycles("lead", pattern), new BindPattern(rig.id("tracker"), "lead", Optional.of(Quantum.NOW)));
        return rig;
    }

    private static List<String> heard(Rig rig, String tracker) {
        return rig.triggers.stream()
                .filter(line -> line.contains(" " + tracker + " "))
                .toList();
    }

    @Test
    void aWrittenPatternSoundsOnItsFrames() {
        Rig rig = playing(written("0 [1 2] ~ 0*3"));
        Rendered rendered = rig.render(CYCLE, 512);
        List<Integer> clicks = new ArrayList<>();
        for (int i = 0; i < CYCLE; i++) {
            if (rendered.left()[i] > 0.5) {
                clicks.add(i);
            }
        }
        assertThat(clicks).containsExactly(0, 24_000, 36_000, 72_000, 80_000, 88_000);
        assertThat(rig.triggers)
                .containsExactly(
                        "0 tracker lead 0 0 0",
                        "24000 tracker lead 1 0 1",
                        "36000 tracker lead 2 0 2",
                        "72000 tracker lead 3 0 0",
                        "80000 tracker lead 4 0 0",
                        "88000 tracker lead 5 0 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 441, 4096})
    @DisplayName("Samples and triggers are the same to the bit for every block size")
    void blocksOfAnySizeGiveTheSameBits(int block) {
        Rig one = busy();
        Rig other = busy();
        Rendered expected = one.render(2 * CYCLE, 256);
        Rendered rendered = other.render(2 * CYCLE, block);
        assertThat(one.triggers).hasSizeGreaterThan(30);
        assertThat(other.triggers).isEqualTo(one.triggers);
        assertThat(Arrays.mismatch(rendered.left(), expected.left())).isEqualTo(-1);
        assertThat(Arrays.mismatch(rendered.right(), expected.right())).isEqualTo(-1);
    }

    /** Cycles of an odd length and steps in a chain, and chords by name with locks, at an odd tempo. */
    static Rig busy() {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", Rig.click(), "kick.wav");
        rig.sample("sampler", new Clip(Rig.sound(48_000, 44_100, i -> Math.sin(i * 0.05)), null), "tone");
        rig.set("sampler.polyphonyMode", 1);
        rig.set("clock.bpm", 137.31);
        Expression tones = control(
                "speed",
                control("pan", control("s", new Text("tone(3,8)? , kick*<5 7>")), new Text("0 .3 .7")),
                new Text("1 -1.3 [2 .7]"));
        rig.run(
                new PutCycles("odd", new CyclePattern(tones, 1.7)),
                new PutCycles("lead", written("0*4 , 1(5,8,<0 2>) , ~ [1 0] ~ [1 [1 0]]")),
                new PutPattern(
                        "rows", StepPattern.empty(4).withStep(1, Step.of(1)).withStep(3, Step.of(0))),
                new CreateChain(Optional.of("song")),
                new InsertEntry("song", Optional.empty(), new Chain.Entry("lead", 1, true)),
                new InsertEntry("song", Optional.empty(), new Chain.Entry("rows", 1, true)),
                new InsertEntry("song", Optional.empty(), new Chain.Entry("odd", 2, true)),
                new BindChain(rig.id("tracker"), "song", Optional.of(Quantum.NOW)));
        return rig;
    }

    /** Two trackers, of which the second plays on a sampler of its own. */
    private static Rig pair(CyclePattern lead, List<ModuleKind> kinds) {
        Rig rig = new Rig(Rig.RATE, kinds);
        rig.addTrackerAndSampler();
        play(rig, lead);
        rig.add("TrackerSequencer", "second");
        rig.add("MultiSampler", "bass");
        rig.connect("second", "bass", Signal.EVENT);
        rig.sample("bass", Rig.click());
        rig.run(
                new PutCycles("low", written("0(3,8) , [~ 0]*2")),
                new BindPattern(rig.id("second"), "low", Optional.of(Quantum.NOW)));
        return rig;
    }

    @Test
    @DisplayName(
            "issue 5, done when 5: a pattern that cannot be computed in cycle 17 is silent in it, and nothing else changes by a bit")
    void aFaultInCycle17() {
        List<ModuleKind> kinds = BuiltInModules.kinds(Kernels.scalar());
        Rig good = pair(written("<0!17 ~ 0!6>*1 , ~ 1"), kinds);
        Rig bad = pair(written("<0!17 [0*1025] 0!6>*1 , ~ 1"), kinds);
        RenderSpan span = new RenderSpan(0, 20 * CYCLE, 20 * CYCLE);
        good.render(span, 512, null);
        bad.renderWithFaults(span, 512, null);

        assertThat(heard(bad, "second")).isEqualTo(heard(good, "second")).hasSizeGreaterThan(80);
        List<String> expected = new ArrayList<>(heard(good, "tracker"));
        expected.removeIf(line -> Long.parseLong(line.split(" ")[0]) / CYCLE == 17);
        assertThat(heard(bad, "tracker")).isEqualTo(expected);
        assertThat(expected).hasSize(38);
        assertThat(bad.faults)
                .singleElement()
                .asString()
                .contains("The pattern \"lead\", cycle 17: more than 1024 notes begin in one cycle.");
        ModuleHealth health = bad.audio.health().get(bad.id("tracker"));
        assertThat(health.hasFailed()).isFalse();
        assertThat(health.remarks()).isEqualTo(1);
        assertThat(health.lastMessage()).contains("lead", "cycle 17");
    }

    @Test
    void aDefectOfTheProgramInCycle17IsContainedAndReportedWithItsPlace() {
        LongFunction<Cycles> failing = cycle -> {
            if (cycle == 17) {
                throw new IllegalStateException("a defect");
            }
            return Cycles.pure(0);
        };
        Rig bad = pair(written("defective"), withDefect(failing));
        Rig good = pair(written("0"), BuiltInModules.kinds(Kernels.scalar()));
        RenderSpan span = new RenderSpan(0, 20 * CYCLE, 20 * CYCLE);
        Rendered unharmed = good.render(span, 512, null);
        Rendered harmed = bad.renderWithFaults(span, 512, null);

        assertThat(heard(bad, "second")).isEqualTo(heard(good, "second"));
        assertThat(heard(bad, "tracker")).hasSize(19);
        assertThat(harmed.left()[16 * CYCLE]).isEqualTo(unharmed.left()[16 * CYCLE]);
        assertThat(harmed.left()[18 * CYCLE]).isEqualTo(unharmed.left()[18 * CYCLE]);
        assertThat(bad.faults)
                .singleElement()
                .asString()
                .contains("playing the pattern \"lead\" in cycle 17", "IllegalStateException: a defect");
    }

    private static List<ModuleKind> withDefect(LongFunction<Cycles> cycles) {
        return BuiltInModules.kinds(Kernels.scalar()).stream()
                .map(kind -> kind.type().name().equals(TrackerSequencerType.NAME)
                        ? new ModuleKind(
                                kind.type(),
                                (module, around) -> new TrackerSequencerProcessor(
                                        around,
                                        expression -> expression.equals(new Text("defective"))
                                                ? ofCycles(cycles)
                                                : Vocabulary.compile(expression)))
                        : kind)
                .toList();
    }

    /** A pattern that asks in each cycle what it is. */
    private static Cycles ofCycles(LongFunction<Cycles> cycles) {
        return Cycles.pure(0).split().mapHaps(hap -> {
            cycles.apply(hap.part().begin().cycle());
            return hap;
        });
    }

    @Test
    void aPatternThatFailsInEveryCycleIsReportedOnce() {
        Rig rig = playing(written("0*1025"));
        rig.renderWithFaults(new RenderSpan(0, 6 * CYCLE, 6 * CYCLE), 512, null);
        assertThat(rig.faults).hasSize(1);
        assertThat(rig.triggers).isEmpty();
    }

    @Test
    void whatCannotBePlayedOfAnEventIsLeftOutAndSaid() {
        Rig rig = playing(CyclePattern.of(control("note", new Text("c4 h9 60.5"))));
        rig.renderWithFaults(new RenderSpan(0, CYCLE, CYCLE), 512, null);
        assertThat(rig.triggers).hasSize(2);
        assertThat(rig.faults).singleElement().asString().contains("cycle 0: there is no note called h9");
    }

    @Test
    @DisplayName("A jump finds its cycle ready: nothing has to be prepared between the edit and the frame")
    void aJumpFindsItsCycleReady() {
        Rig rig = playing(written("<[0 0 0] [1 2 1] [2 2 2]>"));
        rig.run(new Play());
        rig.audio.render(0, 256);
        rig.run(new Seek(4 * 200_002.0));
        rig.triggers.clear();
        for (int frame = 256; frame < 256 * 130; frame += 256) {
            rig.audio.render(frame, 256);
        }
        assertThat(rig.triggers).containsExactly("256 tracker lead 0 0 1", "32256 tracker lead 1 0 2");
    }

    @Test
    void aSequencerThatIsAddedWhileItPlaysFindsItsCycleReady() {
        Rig rig = playing(written("<0 1 2 0 1 2 0 1>"));
        rig.run(new Play());
        play(rig, 0, 5 * CYCLE + 256);
        rig.add("TrackerSequencer", "late");
        rig.run(new Connect(rig.link("late", "sampler", Signal.EVENT), false));
        rig.run(new BindPattern(rig.id("late"), "lead", Optional.of(Quantum.NOW)));
        rig.triggers.clear();
        for (long frame = 5 * CYCLE + 256; frame < 6 * CYCLE + 256; frame += 256) {
            rig.audio.render(frame, 256);
        }
        assertThat(heard(rig, "late")).hasSize(1).allMatch(line -> line.startsWith(6 * CYCLE + " late lead 0"));
        assertThat(rig.faults).isEmpty();
    }

    @Test
    @DisplayName("An edit takes over in the present cycle, without anything being prepared meanwhile")
    void anEditFindsThePresentCycleReady() {
        Rig rig = playing(written("<[0 0 0 0] [0 0 0 0] [0 0 0 0]>"));
        rig.run(new Play());
        play(rig, 0, CYCLE + 25_600);
        rig.run(new PutCycles("lead", written("<[1 1 1 1] [1 2 1 2] [1 1 1 1]>")));
        rig.triggers.clear();
        for (long frame = CYCLE + 25_600; frame < 2 * CYCLE + 256; frame += 256) {
            rig.audio.render(frame, 256);
        }
        assertThat(rig.triggers)
                .containsExactly(
                        CYCLE + 2 * BEAT + " tracker lead 2 1 1",
                        CYCLE + 3 * BEAT + " tracker lead 3 1 2",
                        2 * CYCLE + " tracker lead 0 2 1");
    }

    @Test
    void undoPlaysTheFormerPatternFromTheSameCycleOn() {
        Rig rig = playing(written("<0 1 2 0>*2"));
        rig.run(new Play());
        play(rig, 0, CYCLE + 256);
        rig.run(new PutCycles("lead", written("~")));
        play(rig, CYCLE + 256, 2 * CYCLE + 256);
        rig.engine.undo(1, "test");
        rig.engine.pump();
        rig.triggers.clear();
        play(rig, 2 * CYCLE + 256, 3 * CYCLE + 256);
        assertThat(rig.triggers)
                .containsExactly(2 * CYCLE + 2 * BEAT + " tracker lead 1 2 1", 3 * CYCLE + " tracker lead 0 3 2");
    }

    @Test
    void aBindingThatIsUndoneFindsThePresentCycleOfTheFormerPatternReady() {
        Rig rig = playing(written("<0 1 2 0 1 2>*2"));
        rig.run(new PutCycles("other", written("2")));
        rig.run(new Play());
        play(rig, 0, CYCLE + 256);
        rig.run(new BindPattern(rig.id("tracker"), "other", Optional.of(Quantum.NOW)));
        play(rig, CYCLE + 256, 3 * CYCLE + 256);
        rig.engine.undo(1, "test");
        rig.engine.pump();
        rig.triggers.clear();
        for (long frame = 3 * CYCLE + 256; frame < 4 * CYCLE + 256; frame += 256) {
            rig.audio.render(frame, 256);
        }
        assertThat(rig.triggers).hasSize(2).noneMatch(line -> line.contains("other"));
        assertThat(rig.faults).isEmpty();
    }

    @Test
    @DisplayName("A cycle that is not ready is silent and counted, and nobody waits for it")
    void aCycleThatIsNotReadyIsSilent() {
        Rig rig = playing(written("0*2"));
        rig.run(new Play());
        for (long frame = 0; frame < 5 * CYCLE + 256; frame += 256) {
            rig.audio.render(frame, 256);
        }
        assertThat(heard(rig, "tracker")).isNotEmpty().hasSizeLessThan(9);
        play(rig, 5 * CYCLE + 256, 7 * CYCLE);
        assertThat(heard(rig, "tracker"))
                .contains(5 * CYCLE + 2 * BEAT + " tracker lead 1 5 0", 6 * CYCLE + " tracker lead 0 6 0");
        assertThat(rig.faults).singleElement().asString().contains("lead", "was not ready in time");
    }

    /** As a performance does: what is to be prepared is prepared after each run. */
    private static void play(Rig rig, long from, long to) {
        for (long frame = from; frame < to; frame += 256) {
            rig.audio.render(frame, 256);
            while (rig.audio.prepare() > 0) {
                // until nothing is left to prepare
            }
        }
    }

    @Test
    void aNameThatNoSampleHasIsSaidOnceWithThoseThatThereAre() {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", Rig.click(), "Kick 01.wav");
        rig.sample("sampler", Rig.click(), "snare");
        rig.run(
                new PutCycles("lead", CyclePattern.of(control("s", new Text("kick snar SNARE clap")))),
                new BindPattern(rig.id("tracker"), "lead", Optional.of(Quantum.NOW)));
        Rendered rendered = rig.renderWithFaults(new RenderSpan(0, 3 * CYCLE, 3 * CYCLE), 512, null);
        assertThat(rendered.left()[0]).isPositive();
        assertThat(rendered.left()[BEAT]).isPositive();
        assertThat(rendered.left()[2 * BEAT]).isPositive();
        assertThat(rendered.left()[3 * BEAT]).isZero();
        assertThat(rig.faults)
                .singleElement()
                .asString()
                .contains("There is no sample called \"clap\" in sampler; there are Kick 01.wav, snare.");
    }
}
