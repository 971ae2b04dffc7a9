package org.videotracker.model.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.pattern.Column.Category;

class StepPatternTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 257})
    @DisplayName("B-40, REQ 19: a pattern without steps, or with more than 256, cannot exist")
    void aPatternHasOneTo256Steps(int steps) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepPattern(
                        Collections.nCopies(steps, Step.REST), List.of(), StepPattern.DEFAULT_COLUMNS, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "4, true",
        "-4, true",
        "0.5, true",
        "96, true",
        "-96, true",
        "0.0104166666, false",
        "0, false",
        "96.1, false",
        "NaN, false",
        "Infinity, false",
        "-Infinity, false"
    })
    void aSpeedIsWithin96OfBothSignsAndNotZero(double stepsPerBeat, boolean legal) {
        assertThat(StepPattern.isLegalSpeed(stepsPerBeat)).isEqualTo(legal);
    }

    @Test
    void anEmptyPatternHasTheDefaultColumnsAndSpeed() {
        StepPattern empty = StepPattern.empty(StepPattern.DEFAULT_STEPS);

        assertThat(empty.size()).isEqualTo(16);
        assertThat(empty.stepsPerBeat()).isEqualTo(4);
        assertThat(empty.columns()).containsExactly(new Column("index", true), new Column("length", true));
        assertThat(empty.steps()).allMatch(Step::isRest);
    }

    @Test
    void aNegativeSpeedReadsFromTheLastRow() {
        assertThat(StepPattern.empty(8).withStepsPerBeat(-4).firstRow()).isEqualTo(7);
        assertThat(StepPattern.empty(8).firstRow()).isZero();
    }

    @Test
    @DisplayName("REQ 17: a row has one trigger lane, so a pattern has each column once")
    void aPatternHasEachColumnOnce() {
        List<Column> twice = List.of(new Column("index", true), new Column("index", false));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StepPattern.empty(4).withColumns(twice));
    }

    @ParameterizedTest
    @CsvSource({
        "index, TRIGGER",
        "note, TRIGGER",
        "length, TRIGGER",
        "chance, CONDITION",
        "ratio, CONDITION",
        "condition, CONDITION",
        "micro, FEEL",
        "retrigger, FEEL",
        "ramp, FEEL",
        "slide, FEEL",
        "position, PARAMETER",
        "speed, PARAMETER",
        "volume, PARAMETER",
        "cutoff, PARAMETER"
    })
    @DisplayName("REQ 16: one rule files a column under its category")
    void oneRuleFilesAColumn(String parameter, Category category) {
        assertThat(Category.of(parameter)).isEqualTo(category);
        assertThat(new Column(parameter, false).category()).isEqualTo(category);
    }

    @Test
    void aStepWithNeitherIndexNorNoteIsARestWhateverElseItHolds() {
        assertThat(Step.REST.withLength(9).withChance(3).withLock("speed", 2).isRest())
                .isTrue();
        assertThat(Step.of(0).isRest()).isFalse();
        assertThat(Step.REST.withNote(60).isRest()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "-2, 1, -1, 100",
        "4096, 1, -1, 100",
        "0, 0, -1, 100",
        "0, 65, -1, 100",
        "0, 1, -2, 100",
        "0, 1, 128, 100",
        "0, 1, -1, -1",
        "0, 1, -1, 101"
    })
    void aStepOutsideItsRangesCannotBeMade(int index, int length, int note, int chance) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step(index, length, note, chance, Ratio.ALWAYS, Step.REST.locks()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.51, 0.51, Double.NaN, Double.POSITIVE_INFINITY})
    void aStepIsMovedByHalfAStepAtMost(double micro) {
        assertThatIllegalArgumentException().isThrownBy(() -> Step.of(0).withMicro(micro));
        assertThat(Step.of(0).withMicro(-0.0)).isEqualTo(Step.of(0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {49.9, 80.1, Double.NaN})
    void aSwingIsWithin50And80Percent(double swing) {
        StepPattern pattern = StepPattern.empty(4);

        assertThat(pattern.swing()).isEqualTo(50);
        assertThatIllegalArgumentException().isThrownBy(() -> pattern.withSwing(swing));
    }

    @Test
    void swingSurvivesEveryOtherChange() {
        StepPattern swung = StepPattern.empty(4).withSwing(66);

        assertThat(swung.withStep(1, Step.of(2)).withStepsPerBeat(-3).withColumns(List.of()))
                .extracting(StepPattern::swing)
                .isEqualTo(66.0);
        assertThat(swung.withCutSteps(List.of(Step.of(1))).withSwing(66).withCutSteps(List.of()))
                .isEqualTo(swung);
    }

    @Test
    void aLockIsFinite() {
        assertThatIllegalArgumentException().isThrownBy(() -> Step.REST.withLock("speed", Double.NaN));
    }

    @Test
    void aChainCannotBeEnabledWithoutAChain() {
        assertThat(new Binding("P0", Optional.empty(), true).chainEnabled()).isFalse();
        assertThat(new Binding("P0", Optional.of("song"), true).chainEnabled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, -1})
    void anEntryRepeatsOneTo99Times(int repeats) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Chain.Entry("P0", repeats, true));
    }
}
