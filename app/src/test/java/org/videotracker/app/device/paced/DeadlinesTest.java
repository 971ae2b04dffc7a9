package org.videotracker.app.device.paced;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private static final long SECOND = 1_000_000_000;

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void everyDeadlineIsTheExactTimeOfItsFrame(
            @ForAll @IntRange(min = 8000, max = 192_000) int rate,
            @ForAll @IntRange(min = 64, max = 4096) int buffer,
            @ForAll @IntRange(max = 1000) int buffers,
            @ForAll long start) {
        Deadlines deadlines = new Deadlines(rate, buffer, start);
        for (int i = 0; i < buffers; i++) {
            assertThat(deadlines.pass(deadlines.next())).isFalse();
        }
        BigInteger exact = BigInteger.valueOf((long) buffers * buffer)
                .multiply(BigInteger.valueOf(SECOND))
                .divide(BigInteger.valueOf(rate));
        assertThat(deadlines.next()).isEqualTo(start + exact.longValueExact());
    }

    @Test
    void aMonthOfBuffersHasNotDrifted() {
        Deadlines deadlines = new Deadlines(44_100, 4096, 0);
        long buffers = 30L * 24 * 3600 * 44_100 / 4096;
        for (long i = 0; i < buffers; i++) {
            deadlines.pass(deadlines.next());
        }
        long frames = buffers * 4096;
        assertThat(deadlines.next()).isEqualTo(frames / 44_100 * SECOND + frames % 44_100 * SECOND / 44_100);
    }

    @Test
    void onlyABufferThatIsAWholeBufferLateIsMissed() {
        Deadlines deadlines = new Deadlines(48_000, 480, 0);
        assertThat(deadlines.pass(9_999_999)).isFalse();
        assertThat(deadlines.pass(20_000_000)).isTrue();
        assertThat(deadlines.pass(20_000_000)).isFalse();
    }

    @Test
    void aLateWakeIsCaughtUpAndEachBufferOverItsTimeCountsOnce() {
        Deadlines deadlines = new Deadlines(48_000, 480, 0);
        int missed = 0;
        while (deadlines.next() <= 45_000_000) {
            missed += deadlines.pass(45_000_000) ? 1 : 0;
        }
        assertThat(missed).isEqualTo(4);
        assertThat(deadlines.next()).isEqualTo(50_000_000);
    }

    @Test
    void aGapOfMoreThanASecondIsNotPlayedAllAtOnce() {
        Deadlines deadlines = new Deadlines(48_000, 480, 0);
        long later = 600 * SECOND;
        assertThat(deadlines.pass(later)).isTrue();
        assertThat(deadlines.next()).isEqualTo(later + 10_000_000);
    }
}
