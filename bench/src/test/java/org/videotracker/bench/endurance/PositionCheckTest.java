package org.videotracker.bench.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.event.Trigger;
import org.videotracker.model.module.Module;

class PositionCheckTest {
    private static final int RATE = 48_000;

    @Test
    void atATempoWithWholeFramesAnyoneCanCountAlong() {
        ExactTime exact = new ExactTime(RATE, 120);
        assertThat(exact.frameOf(0, 1)).isZero();
        assertThat(exact.frameOf(7, 1)).isEqualTo(7 * 24_000);
        assertThat(exact.frameOf(1, 4)).isEqualTo(6_000);
        assertThat(exact.beats(36_000)).isEqualByComparingTo(new BigDecimal("1.5"));
        assertThat(exact.wholeBeats(36_000)).isEqualTo(1);
    }

    @Test
    void aFractionOfAFrameIsCutOff() {
        ExactTime exact = new ExactTime(RATE, 124);
        assertThat(exact.frameOf(1, 1)).isEqualTo(23_225); // 60 x 48000 / 124 = 23225.8
        assertThat(exact.frameOf(31, 1)).isEqualTo(720_000);
    }

    @Test
    void afterAnotherTempoTheCountGoesOnFromWhereItWas() {
        ExactTime exact = new ExactTime(RATE, 120);
        exact.tempo(24_000 + 12_000, 240);
        assertThat(exact.frameOf(2, 1)).isEqualTo(36_000 + 6_000);
        exact.tempo(42_000, 60);
        assertThat(exact.frameOf(3, 1)).isEqualTo(42_000 + 48_000);
    }

    @Test
    void aTriggerOnAnotherFrameIsFound() {
        LongSet set = LongSet.at(120);
        PositionCheck check = new PositionCheck(new ExactTime(RATE, 120), set.parts());
        Module tracker =
                set.session().modules().get(set.parts().getFirst().tracker()).orElseThrow();
        check.heard(tracker, onset(0));
        check.heard(tracker, onset(6_000));
        assertThat(check.firstWrong()).isEmpty();
        check.heard(tracker, onset(12_001));
        check.heard(tracker, onset(18_000));
        assertThat(check.triggers()).isEqualTo(4);
        assertThat(check.wrong()).isOne();
        assertThat(check.firstWrong())
                .hasValueSatisfying(said -> assertThat(said).contains("step 2: frame 12001 instead of 12000"));
    }

    private static Trigger onset(long frame) {
        Trigger trigger = new Trigger();
        trigger.frame = frame;
        return trigger;
    }

    @Test
    void aHeapThatGrowsAndAPositionThatIsWrongAreFailures() {
        assertThat(report(Optional.empty(), LongReport.GROWTH).failures()).isEmpty();
        assertThat(report(Optional.empty(), LongReport.GROWTH + 1).failures()).hasSize(1);
        assertThat(report(Optional.of("beat 3"), 0).failures()).hasSize(1);
    }

    private static LongReport report(Optional<String> wrong, long growth) {
        return new LongReport(
                8, 70, 60, 1_000, 100, 99.5, wrong.isPresent() ? 1 : 0, wrong, 50 << 20, (50 << 20) + growth);
    }
}
