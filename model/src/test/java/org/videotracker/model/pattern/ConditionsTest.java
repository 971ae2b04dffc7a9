package org.videotracker.model.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    @Test
    void thereAreEightConditions21ChancesAnd35RatiosAsOnTheOctatrack() {
        assertThat(TrigCondition.TEXTS)
                .containsExactly("NONE", "FILL", "!FILL", "PRE", "!PRE", "NEI", "!NEI", "1ST", "!1ST");
        assertThat(Conditions.USUAL_CHANCES).hasSize(21).doesNotHaveDuplicates().isSorted();
        assertThat(Ratio.USUAL).hasSize(35).doesNotHaveDuplicates().allMatch(ratio -> ratio.whole() >= 2);
        assertThat(Ratio.USUAL.getFirst()).hasToString("1:2");
        assertThat(Ratio.USUAL.getLast()).hasToString("8:8");
    }

    @ParameterizedTest
    @EnumSource
    void aConditionIsFoundByItsTextInAnyCase(TrigCondition condition) {
        assertThat(TrigCondition.of(condition.text().toLowerCase(Locale.ROOT))).contains(condition);
    }

    @Test
    void noOtherTextMeansACondition() {
        assertThat(TrigCondition.of("FIRST")).isEmpty();
        assertThat(TrigCondition.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1:1, NONE, 100, false",
        "1:2, NONE, 100, true",
        "1:1, NONE, 99, true",
        "1:1, FILL, 100, true",
        "1:1, NOT_NEI, 100, true",
        "1:1, FIRST, 100, true",
        "1:1, PRE, 100, false",
        "1:2, NOT_PRE, 50, false"
    })
    void allButPreAreEvaluated(String ratio, TrigCondition trig, int chance, boolean evaluated) {
        Ratio passes = new Ratio(ratio.charAt(0) - '0', ratio.charAt(2) - '0');

        assertThat(new Conditions(passes, trig, chance).areEvaluated()).isEqualTo(evaluated);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void aChanceIsAPercentage(int chance) {
        assertThatIllegalArgumentException().isThrownBy(() -> Conditions.NONE.withChance(chance));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 1, 0.25 0.5 0.75 1",
        "4, -1, 1 0.75 0.5 0.25",
        "4, 0.5, 0.625 0.75 0.875 1",
        "3, 0, 1 1 1",
        "1, 1, 1",
        "1, -1, 1"
    })
    void aRampLeadsInEqualStepsToOrFromTheVolumeOfTheStep(int count, double ramp, String gains) {
        Retrigger retrigger = new Retrigger(count, ramp);
        String[] expected = gains.split(" ");

        assertThat(expected).hasSize(count);
        for (int i = 0; i < count; i++) {
            assertThat(retrigger.gain(i)).isCloseTo(Double.parseDouble(expected[i]), within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "17, 0", "2, 1.1", "2, -1.1", "2, NaN"})
    void aRetriggerOutsideItsRangesCannotBeMade(int count, double ramp) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Retrigger(count, ramp));
    }
}
