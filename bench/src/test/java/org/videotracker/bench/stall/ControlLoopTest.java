package org.videotracker.bench.stall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ControlLoopTest {
    private static final long PERIOD = Duration.ofMillis(1).toNanos();

    @Test
    @Timeout(60)
    void everyWakeOfTheOtherProcessIsHeard() throws IOException, InterruptedException {
        try (ControlLoop loop = ControlLoop.start(PERIOD, ControlLoop.Rank.ORDINARY)) {
            while (loop.lateness().getTotalCount() < 100) {
                assertThat(loop.isBroken()).isFalse();
                Thread.onSpinWait();
            }
            assertThat(loop.lateness().getMinValue()).isPositive();
        }
    }

    @Test
    @Timeout(60)
    void aLoopThatCannotRunIsKnownToBeBroken() throws IOException {
        try (ControlLoop none =
                ControlLoop.start("org.videotracker.bench.stall.NoSuchProgram", PERIOD, ControlLoop.Rank.ORDINARY)) {
            while (!none.isBroken()) {
                Thread.onSpinWait();
            }
            assertThat(none.lateness().getTotalCount()).isZero();
        }
    }
}
