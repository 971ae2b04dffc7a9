package org.videotracker.model.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2, '0,2,4,6'",
        "2, 2, '1,3,5,7'",
        "3, 4, '2,6'",
        "1, 1, '0,1,2,3,4,5,6,7'",
        "8, 8, '7'",
        "1, 16, '0'",
        "16, 16, ''",
    })
    @DisplayName("REQ 40: the passes in which a ratio fires, of the first eight")
    void aRatioFiresInItsPasses(int part, int whole, String passes) {
        Ratio ratio = new Ratio(part, whole);
        List<String> firing = LongStream.range(0, 8)
                .filter(ratio::firesIn)
                .mapToObj(Long::toString)
                .toList();

        assertThat(String.join(",", firing)).isEqualTo(passes);
    }

    @Property
    @Label("REQ 40, invariant 5: A:B fires exactly once in any B consecutive passes")
    void aRatioFiresOnceInARound(
            @ForAll @IntRange(min = 1, max = 16) int part,
            @ForAll @IntRange(min = 1, max = 16) int whole,
            @ForAll @IntRange(min = 0) int firstPass) {
        Ratio ratio = Ratio.clamped(part, whole);

        assertThat(LongStream.range(firstPass, (long) firstPass + ratio.whole()).filter(ratio::firesIn))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 2:2", "0, 4, 1:4", "-5, -5, 1:1", "99, 99, 16:16", "5, 0, 1:1", "7, 16, 7:16"})
    @DisplayName("REQ 14: A is pulled down to B, and both into 1..16")
    void theNearestLegalRatioIsTaken(int part, int whole, String legal) {
        assertThat(Ratio.clamped(part, whole)).hasToString(legal);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "0, 1", "1, 0", "1, 17", "17, 17"})
    @DisplayName("REQ 14: a ratio with A > B cannot be made")
    void anIllegalRatioCannotBeMade(int part, int whole) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(part, whole));
    }
}
