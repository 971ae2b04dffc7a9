package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.model.command.StepCommand.RandomiseColumn;
import org.videotracker.model.command.StepCommand.RandomisePattern;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.rejection.Rejection.Code;

class RandomiseTest {
    private final Workbench bench = Workbench.newProject();

    @Property(tries = 50)
    @Label("REQ 22: the same seed gives the same steps")
    void theSameSeedGivesTheSameSteps(@ForAll long seed) {
        Workbench one = Workbench.newProject();
        Workbench other = Workbench.newProject();

        assertThat(one.apply(new RandomisePattern("P0", seed)).pattern("P0"))
                .isEqualTo(other.apply(new RandomisePattern("P0", seed)).pattern("P0"));
    }

    @Test
    void anotherSeedGivesOtherSteps() {
        StepPattern one = bench.apply(new RandomisePattern("P0", 1)).pattern("P0");

        assertThat(bench.apply(new RandomisePattern("P0", 2)).pattern("P0")).isNotEqualTo(one);
    }

    @Test
    @DisplayName("REQ 22: seven rows in ten are filled evenly over the samples of the target")
    void sevenRowsInTenAreFilledEvenlyOverTheSamplesOfTheTarget() {
        bench.addSample("multiSampler1", "kick")
                .addSample("multiSampler1", "snare")
                .addSample("multiSampler1", "hat");
        show(256, "index", "length");

        List<Step> filled = randomised().stream().filter(step -> !step.isRest()).toList();

        assertThat(filled).hasSizeBetween(150, 208);
        assertThat(filled.stream().map(Step::index).distinct()).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(filled).allMatch(step -> step.length() >= 1 && step.length() <= 64);
        assertThat(filled.stream().map(Step::length).distinct().count()).isGreaterThan(30);
    }

    @Test
    @DisplayName("REQ 22: what the grid hides is not touched")
    void whatTheGridHidesIsNotTouched() {
        show(64, "index", "speed");
        Step hidden = Step.of(3)
                .withLength(7)
                .withNote(61)
                .withChance(20)
                .withRatio(new Ratio(2, 4))
                .withLock("cutoff", 9);
        bench.put("P0", bench.pattern("P0").withSteps(Collections.nCopies(64, hidden)));

        for (Step step : randomised()) {
            assertThat(step.withIndex(3).withoutLock("speed")).isEqualTo(hidden);
        }
    }

    @Test
    void aPatternOfNotesGetsNotesAndNoHiddenIndex() {
        show(64, "note", "length");

        List<Step> steps = randomised();

        assertThat(steps).allMatch(step -> step.index() == Step.NONE);
        assertThat(steps.stream().filter(step -> !step.isRest()).count()).isBetween(30L, 60L);
    }

    @Test
    void withoutIndexAndNoteTheSameRowsTriggerAsBefore() {
        show(4, "speed");
        bench.put("P0", bench.pattern("P0").withStep(1, Step.of(5)));

        List<Step> steps = randomised();

        assertThat(steps.stream().map(Step::index)).containsExactly(-1, 5, -1, -1);
        assertThat(steps.get(0)).isEqualTo(Step.REST);
        assertThat(steps.get(1).locks()).containsOnlyKeys("speed");
    }

    @Test
    @DisplayName("REQ 22: both parts of a ratio are drawn")
    void bothPartsOfARatioAreDrawn() {
        show(256, "index", "ratio");

        List<Ratio> ratios = randomised().stream().map(Step::ratio).toList();

        assertThat(ratios.stream().map(Ratio::whole).distinct().count()).isGreaterThan(12);
        assertThat(ratios.stream().map(Ratio::part).distinct().count()).isGreaterThan(10);
        assertThat(ratios).allMatch(ratio -> ratio.part() <= ratio.whole());
    }

    @Test
    void conditionsAndFeelAreDrawnFromTheirWholeRanges() {
        show(256, "index", "condition", "micro", "retrigger", "ramp", "slide");

        List<Step> filled = randomised().stream().filter(step -> !step.isRest()).toList();

        assertThat(filled.stream().map(Step::condition).distinct()).containsExactlyInAnyOrder(TrigCondition.values());
        assertThat(filled.stream()
                        .map(step -> step.retrigger().count())
                        .distinct()
                        .count())
                .isEqualTo(16);
        assertThat(filled.stream().map(Step::slides).distinct()).containsExactlyInAnyOrder(true, false);
        assertThat(filled.stream().mapToDouble(Step::micro).min().orElseThrow()).isBetween(-0.5, -0.4);
        assertThat(filled.stream().mapToDouble(Step::micro).max().orElseThrow()).isBetween(0.4, 0.5);
        assertThat(filled.stream()
                        .mapToDouble(step -> step.retrigger().ramp())
                        .min()
                        .orElseThrow())
                .isBetween(-1.0, -0.9);
        assertThat(filled).allMatch(step -> step.locks().isEmpty());
    }

    @Test
    @DisplayName("REQ 22: a lock is drawn from the whole range of its target and a volume from the middle half")
    void aLockIsDrawnFromTheWholeRangeOfItsTargetAndAVolumeFromTheMiddleHalf() {
        show(256, "index", "speed", "volume");

        List<Step> filled = randomised().stream().filter(step -> !step.isRest()).toList();

        assertThat(spread(filled, step -> step.locks().get("speed"))).containsExactly(-10, 10);
        assertThat(filled)
                .allMatch(step ->
                        step.locks().get("volume") >= 0.5 && step.locks().get("volume") <= 1.5);
    }

    @Test
    void aColumnIsRandomisedOnFilledRowsOnly() {
        show(4, "index", "length", "chance");
        bench.put("P0", bench.pattern("P0").withStep(2, Step.of(1)));

        bench.apply(new RandomiseColumn("P0", "chance", 5));

        assertThat(bench.pattern("P0").step(2).index()).isEqualTo(1);
        assertThat(bench.pattern("P0").step(2).length()).isEqualTo(1);
        assertThat(bench.pattern("P0").step(2).chance()).isNotEqualTo(100);
        assertThat(bench.pattern("P0").step(0)).isEqualTo(Step.REST);
    }

    @Test
    void theIndexColumnDecidesAnewWhichRowsAreFilled() {
        show(256, "index", "length");

        bench.apply(new RandomiseColumn("P0", "index", 5));

        assertThat(bench.pattern("P0").steps().stream()
                        .filter(step -> !step.isRest())
                        .count())
                .isBetween(150L, 208L);
        assertThat(bench.pattern("P0").steps()).allMatch(step -> step.length() == 1);
    }

    @Test
    void theNoteColumnDecidesWhereNoIndexIsShown() {
        show(256, "note", "length");

        bench.apply(new RandomiseColumn("P0", "note", 5));

        assertThat(bench.pattern("P0").steps().stream()
                        .filter(step -> step.note() != Step.NONE)
                        .count())
                .isBetween(150L, 208L);
        assertThat(bench.pattern("P0").steps()).allMatch(step -> step.index() == Step.NONE);
    }

    @Test
    void aColumnThatIsNotShownIsRefused() {
        var refusal = bench.refusal(new RandomiseColumn("P0", "lenght", 1));

        assertThat(refusal.code()).isEqualTo(Code.UNKNOWN);
        assertThat(refusal.hint()).contains("length");
    }

    private void show(int size, String... columns) {
        bench.put(
                "P0",
                StepPattern.empty(size)
                        .withColumns(Stream.of(columns)
                                .map(name -> new Column(name, false))
                                .toList()));
    }

    private List<Step> randomised() {
        return bench.apply(new RandomisePattern("P0", 7)).pattern("P0").steps();
    }

    /** The least and the greatest value, to whole numbers outwards. */
    private static List<Integer> spread(List<Step> steps, ToDoubleFunction<Step> value) {
        double min = steps.stream().mapToDouble(value).min().orElseThrow();
        double max = steps.stream().mapToDouble(value).max().orElseThrow();
        return List.of((int) Math.floor(min), (int) Math.ceil(max));
    }
}
