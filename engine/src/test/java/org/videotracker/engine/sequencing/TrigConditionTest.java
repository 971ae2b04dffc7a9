package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.model.pattern.Conditions;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;

@DisplayName("The 64 conditions of the Octatrack: truth tables over eight passes")
class TrigConditionTest {
    private static final int PASSES = 8;
    private static final int PASS_FRAMES = 2 * 6000;

    private static final String RATIOS = """
            1:2 x.x.x.x.
            2:2 .x.x.x.x
            1:3 x..x..x.
            2:3 .x..x..x
            3:3 ..x..x..
            1:4 x...x...
            2:4 .x...x..
            3:4 ..x...x.
            4:4 ...x...x
            1:5 x....x..
            2:5 .x....x.
            3:5 ..x....x
            4:5 ...x....
            5:5 ....x...
            1:6 x.....x.
            2:6 .x.....x
            3:6 ..x.....
            4:6 ...x....
            5:6 ....x...
            6:6 .....x..
            1:7 x......x
            2:7 .x......
            3:7 ..x.....
            4:7 ...x....
            5:7 ....x...
            6:7 .....x..
            7:7 ......x.
            1:8 x.......
            2:8 .x......
            3:8 ..x.....
            4:8 ...x....
            5:8 ....x...
            6:8 .....x..
            7:8 ......x.
            8:8 .......x
            """;

    /** What the neighbour and the row before are in the passes: x.x.x.x. */
    @ParameterizedTest
    @CsvSource({
        "FILL, ........, xxxxxxxx",
        "NOT_FILL, xxxxxxxx, ........",
        "PRE, x.x.x.x., x.x.x.x.",
        "NOT_PRE, .x.x.x.x, .x.x.x.x",
        "NEI, x.x.x.x., x.x.x.x.",
        "NOT_NEI, .x.x.x.x, .x.x.x.x",
        "FIRST, x......., x.......",
        "NOT_FIRST, .xxxxxxx, .xxxxxxx",
    })
    void theEightConditions(TrigCondition condition, String notFilling, String filling) {
        StepPattern everySecond = StepPattern.empty(2).withStep(0, Step.of(0).withRatio(new Ratio(1, 2)));
        StepPattern asking = everySecond.withStep(1, Step.of(1).withCondition(condition));
        if (condition == TrigCondition.NEI || condition == TrigCondition.NOT_NEI) {
            asking = asking.withStep(0, Step.REST);
        }

        assertThat(played(false, everySecond, asking).passes(1, 1, PASSES)).isEqualTo(notFilling);
        assertThat(played(true, everySecond, asking).passes(1, 1, PASSES)).isEqualTo(filling);
    }

    static Stream<String> ratios() {
        return RATIOS.lines();
    }

    @ParameterizedTest
    @MethodSource("ratios")
    void the35Ratios(String line) {
        Ratio ratio = new Ratio(line.charAt(0) - '0', line.charAt(2) - '0');
        StepPattern pattern = StepPattern.empty(2).withStep(1, Step.of(1).withRatio(ratio));

        assertThat(Ratio.USUAL).contains(ratio);
        assertThat(played(false, pattern).passes(0, 1, PASSES)).isEqualTo(line.substring(4));
        assertThat(played(true, pattern).passes(0, 1, PASSES)).isEqualTo(line.substring(4));
    }

    @Test
    void theTableHasAll35Ratios() {
        assertThat(ratios().map(line -> line.substring(0, 3)))
                .containsExactlyElementsOf(
                        Ratio.USUAL.stream().map(Ratio::toString).toList());
    }

    static List<Integer> chances() {
        return Conditions.USUAL_CHANCES;
    }

    @ParameterizedTest
    @MethodSource("chances")
    void the21ChancesAreThoseOfTheSeed(int chance) {
        StepPattern pattern = StepPattern.empty(2).withStep(1, Step.of(1).withChance(chance));
        StringBuilder expected = new StringBuilder();
        // The first lap of a sequencer that has been played from the beginning is 0.
        IntStream.range(0, PASSES)
                .forEach(lap -> expected.append(Chance.uniform(5, 0, lap, 1) * 100 < chance ? 'x' : '.'));

        assertThat(played(false, pattern).passes(0, 1, PASSES)).isEqualTo(expected.toString());
        assertThat(played(true, pattern).passes(0, 1, PASSES)).isEqualTo(expected.toString());
    }

    @Test
    void whoseChanceIsGreaterFiresWheneverTheOtherDoes() {
        StepPattern pattern = StepPattern.empty(2);
        String less = "";
        for (int chance : Conditions.USUAL_CHANCES) {
            String more = played(false, pattern.withStep(1, Step.of(1).withChance(chance)))
                    .passes(0, 1, PASSES);
            for (int pass = 0; pass < less.length(); pass++) {
                assertThat(more.charAt(pass) == 'x' || less.charAt(pass) == '.').isTrue();
            }
            less = more;
        }
        assertThat(less).contains("x");
    }

    @ParameterizedTest
    @CsvSource({
        "1:2, FILL, 100, ........, x.x.x.x.",
        "2:2, NOT_FIRST, 100, .x.x.x.x, .x.x.x.x",
        "1:4, FIRST, 100, x......., x.......",
        "2:4, FIRST, 100, ........, ........",
        "1:1, FIRST, 0, ........, ........",
        "1:2, NOT_FILL, 0, ........, ........"
    })
    void ratioConditionAndChanceMustAllHold(
            String ratio, TrigCondition condition, int chance, String notFilling, String filling) {
        Ratio passes = new Ratio(ratio.charAt(0) - '0', ratio.charAt(2) - '0');
        Step step = Step.of(1).withConditions(new Conditions(passes, condition, chance));
        StepPattern pattern = StepPattern.empty(2).withStep(1, step);

        assertThat(played(false, pattern).passes(0, 1, PASSES)).isEqualTo(notFilling);
        assertThat(played(true, pattern).passes(0, 1, PASSES)).isEqualTo(filling);
    }

    private static Ensemble played(boolean fills, StepPattern... patterns) {
        return new Ensemble(512, patterns)
                .transportAt(0, cue -> cue.withFills(fills))
                .runTo(PASSES * PASS_FRAMES);
    }
}
