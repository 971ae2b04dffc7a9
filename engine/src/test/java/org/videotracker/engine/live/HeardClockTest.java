package org.videotracker.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HeardClockTest {
    private static final int RATE = 48_000;
    private static final long SECOND = 1_000_000_000;

    private final HeardClock clock = new HeardClock(RATE);

    @Test
    void betweenTwoPullsTimeRunsOn() {
        clock.pulled(5 * SECOND, 4800, 0);
        assertThat(clock.heard(5 * SECOND)).isEqualTo(4800, offset(0.01));
        assertThat(clock.heard(5 * SECOND + SECOND / 100)).isEqualTo(5280, offset(0.01));
        assertThat(clock.nanosOf(4800 + RATE)).isEqualTo(6 * SECOND);
    }

    @Test
    void whatIsPulledIsHeardLaterByTheLatencyOfTheDevice() {
        clock.pulled(SECOND, 4800, 480);
        assertThat(clock.heard(SECOND)).isEqualTo(4320, offset(0.01));
    }

    @Test
    void pullsThatComeEarlyAndLateDoNotMoveIt() {
        Random random = new Random(1);
        long nanosPerBlock = 256 * SECOND / RATE;
        for (int block = 0; block < 20_000; block++) {
            long jitter = random.nextLong(-2_000_000, 2_000_000);
            clock.pulled(SECOND + block * nanosPerBlock + jitter, block * 256L, 0);
            if (block > 200) {
                double wanted = (block * nanosPerBlock) * RATE / 1e9;
                assertThat(clock.heard(SECOND + block * nanosPerBlock)).isEqualTo(wanted, offset(0.0006 * RATE));
            }
        }
    }

    @Test
    void anInterruptionIsFollowedAtOnce() {
        clock.pulled(SECOND, 0, 0);
        clock.pulled(4 * SECOND, 256, 0);
        assertThat(clock.heard(4 * SECOND)).isEqualTo(256, offset(0.01));
    }

    @Test
    void beforeTheFirstPullNothingIsHeard() {
        assertThat(clock.isRunning()).isFalse();
        assertThat(clock.heard(SECOND)).isNegative();
    }
}
