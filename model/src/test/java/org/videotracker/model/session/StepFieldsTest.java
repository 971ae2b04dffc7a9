package org.videotracker.model.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.module.Value;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;

class StepFieldsTest {

    @ParameterizedTest
    @CsvSource({
        "index, 3, 3",
        "index, -9, -1",
        "index, 5000, 4095",
        "index, 2.6, 3",
        "length, 16, 16",
        "length, 0, 1",
        "length, 99, 64",
        "note, 60, 60",
        "note, -7, -1",
        "note, 200, 127",
        "note, 59.7, 60",
        "chance, 50, 50",
        "chance, -1, 0",
        "chance, 101, 100",
        "chance, 33.4, 33",
        "ratio, 3004, 3004",
        "ratio, 3002, 2002",
        "ratio, 0, 1001",
        "ratio, 99999, 16016",
        "ratio, 4099, 4016",
        "ratio, 5000, 1001",
        "condition, 3, 3",
        "condition, 99, 8",
        "condition, -1, 0",
        "micro, -0.25, -0.25",
        "micro, 0.7, 0.5",
        "micro, -1, -0.5",
        "retrigger, 4, 4",
        "retrigger, 0, 1",
        "retrigger, 17, 16",
        "ramp, 0.5, 0.5",
        "ramp, -3, -1",
        "slide, 1, 1",
        "slide, 7, 1",
        "speed, -2.5, -2.5",
        "speed, 1e300, 1e9"
    })
    @DisplayName("REQ 13: the fixed fields and the locks are reached by name and clamped")
    void aFieldIsSetByNameAndClamped(String field, double number, double stored) throws RejectedException {
        Step step = StepFields.set(Step.REST, field, number);

        assertThat(StepFields.get(step, field)).contains(Value.of(stored));
    }

    @Test
    @DisplayName("REQ 13, REQ 14: ratioA and ratioB are fields too, and A never exceeds B")
    void thePartsOfTheRatioAreFields() throws RejectedException {
        Step step = StepFields.set(StepFields.set(Step.of(0), "ratioB", 4), "ratioA", 3);

        assertThat(step.ratio()).isEqualTo(new Ratio(3, 4));
        assertThat(StepFields.get(step, "ratioA")).contains(Value.of(3));
        assertThat(StepFields.get(step, "ratioB")).contains(Value.of(4));
        assertThat(StepFields.set(step, "ratioB", 2).ratio()).isEqualTo(new Ratio(2, 2));
        assertThat(StepFields.set(step, "ratioA", 9).ratio()).isEqualTo(new Ratio(4, 4));
        assertThat(step.locks()).isEmpty();
    }

    @Property
    @Label("REQ 13: every legal ratio survives its coding as 1000 A + B")
    void everyRatioSurvivesItsCoding(
            @ForAll @IntRange(min = 1, max = 16) int part, @ForAll @IntRange(min = 1, max = 16) int whole)
            throws RejectedException {
        Ratio ratio = Ratio.clamped(part, whole);
        double coded = StepFields.get(Step.REST.withRatio(ratio), "ratio")
                .orElseThrow()
                .asNumber();

        assertThat(coded).isEqualTo(ratio.part() * 1000 + ratio.whole());
        assertThat(StepFields.set(Step.REST, "ratio", coded).ratio()).isEqualTo(ratio);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index",
                "length",
                "note",
                "chance",
                "ratio",
                "ratioA",
                "ratioB",
                "condition",
                "micro",
                "retrigger",
                "ramp",
                "slide",
                "speed"
            })
    void aResetFieldIsAsInANewStep(String field) throws RejectedException {
        Step changed = StepFields.set(Step.REST.withRatio(new Ratio(2, 4)), field, 2);

        assertThat(StepFields.get(StepFields.reset(changed, field), field)).isEqualTo(StepFields.get(Step.REST, field));
    }

    @Test
    void anUnsetLockHasNoValue() {
        assertThat(StepFields.get(Step.of(0), "speed")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "1st", "a.b", "a[0]"})
    void whatIsNoNameIsRefused(String field) {
        RejectedException refusal =
                catchThrowableOfType(RejectedException.class, () -> StepFields.set(Step.REST, field, 1));

        assertThat(refusal.rejection().code()).isEqualTo(Code.ILLEGAL_NAME);
    }

    @Test
    void theThirtyThirdLockIsRefusedAndTheOthersCanStillChange() throws RejectedException {
        Step step = Step.of(0);
        for (int i = 0; i < Step.MAX_LOCKS; i++) {
            step = StepFields.set(step, "lock" + i, i);
        }
        Step full = step;

        assertThat(catchThrowableOfType(RejectedException.class, () -> StepFields.set(full, "oneMore", 1))
                        .rejection()
                        .code())
                .isEqualTo(Code.LIMIT);
        assertThat(StepFields.set(full, "lock3", 9).locks()).containsEntry("lock3", 9.0);
    }

    @ParameterizedTest
    @CsvSource({
        "speed, true, true",
        "index, false, true",
        "ratio, false, true",
        "ratioA, false, false",
        "condition, false, true",
        "micro, false, true",
        "retrigger, false, true",
        "ramp, false, true",
        "slide, false, true",
        "a b, false, false"
    })
    void aNameIsALocksOrAColumnsOrNeither(String name, boolean lock, boolean column) {
        assertThat(StepFields.isLock(name)).isEqualTo(lock);
        assertThat(StepFields.isColumn(name)).isEqualTo(column);
    }
}
