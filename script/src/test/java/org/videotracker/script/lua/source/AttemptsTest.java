package org.videotracker.script.lua.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.videotracker.script.lua.source.Attempts.Verdict;

class AttemptsTest {
    private static final long START = Long.MAX_VALUE - Duration.ofSeconds(5).toNanos(); // the clock may overflow

    private static long at(double seconds) {
        return START + Math.round(seconds * 1e9);
    }

    private static int runs(Attempts begun, String text, double seconds) {
        Attempts attempts = begun;
        int runs = 0;
        for (double now = 0; now < seconds; now += 1 / 60.0) {
            if (attempts.verdict(text, at(now)) instanceof Verdict.Run) {
                runs++;
                attempts = attempts.failed(text, at(now));
            }
        }
        return runs;
    }

    /** B-19: it was retried in every frame. */
    @Test
    void tenSecondsOfFailureAreThreeRuns() {
        assertThat(runs(Attempts.NONE, "error()", 10)).isEqualTo(3);
    }

    @Test
    void aTextThatFailedWaitsForTwoSeconds() {
        Attempts once = Attempts.NONE.failed("a", at(0));

        assertThat(once.verdict("a", at(0.5))).isEqualTo(new Verdict.Wait(Duration.ofMillis(1500)));
        assertThat(once.verdict("a", at(2))).isEqualTo(new Verdict.Run());
        assertThat(new Verdict.Wait(Duration.ofMillis(1500)).sentence()).contains("in 1.5 s");
        assertThat(new Verdict.Wait(Duration.ofNanos(1)).sentence()).contains("in 0.1 s");
    }

    @Test
    void afterThreeFailuresItIsRefusedUntilTheTextChanges() {
        Attempts thrice = Attempts.NONE.failed("a", at(0)).failed("a", at(2)).failed("a", at(4));

        assertThat(thrice.verdict("a", at(60))).isEqualTo(new Verdict.Refused(3));
        assertThat(new Verdict.Refused(3).sentence()).contains("failed 3 times", "run it by hand");
        assertThat(thrice.verdict("b", at(4))).isEqualTo(new Verdict.Run());
        assertThat(thrice.failed("b", at(4)).verdict("b", at(6))).isEqualTo(new Verdict.Run());
    }

    @Test
    void aSuccessOrARunByHandLetsTheCountBeginAnew() {
        Attempts anew = Attempts.NONE.failed("a", at(0));

        assertThat(anew.failures()).isEqualTo(1);
        assertThat(runs(Attempts.NONE, "a", 10)).isEqualTo(3);
    }
}
