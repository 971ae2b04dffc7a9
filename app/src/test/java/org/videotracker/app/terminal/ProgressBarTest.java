package org.videotracker.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private static final long SECOND = 1_000_000_000;

    private final StringWriter shown = new StringWriter();
    private long now = 5 * SECOND;

    private ProgressBar bar(boolean live, int columns, long total) {
        return new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(shown, true), live, columns, () -> now)
                .progress("Rendering", total);
    }

    @Test
    void withoutATerminalItSaysEveryTenthPartOnceInPlainLines() {
        try (ProgressBar bar = bar(false, 80, 1000)) {
            for (int done = 0; done <= 1000; done++) {
                now += SECOND / 10;
                bar.at(done);
            }
        }
        assertThat(shown.toString().lines())
                .hasSize(11)
                .startsWith("Rendering: 0 % (0:00 elapsed)", "Rendering: 10 % (0:10 elapsed, 1:31 left)")
                .endsWith("Rendering: 100 % (1:40 elapsed)");
        assertThat(shown.toString()).doesNotContain("\r");
    }

    @Test
    void aJumpOverSeveralTenthsIsOneLine() {
        try (ProgressBar bar = bar(false, 80, 4)) {
            bar.at(3);
        }
        assertThat(shown.toString().lines())
                .containsExactly("Rendering: 0 % (0:00 elapsed)", "Rendering: 75 % (0:00 elapsed, 0:00 left)");
    }

    @Test
    void onATerminalItRedrawsOneLineWithBarPercentElapsedAndRemainingTime() {
        try (ProgressBar bar = bar(true, 80, 200)) {
            now += 60 * SECOND;
            bar.at(50);
        }
        String[] drawn = shown.toString().split("\r");
        assertThat(drawn[2])
                .startsWith("Rendering [" + "#".repeat(7) + "-".repeat(23) + "]  25 %  1:00 elapsed, 3:00 left");
        assertThat(shown.toString()).containsOnlyOnce("\n").endsWith("\n");
    }

    @Test
    void aTerminalIsRedrawnAtMostTenTimesASecond() {
        try (ProgressBar bar = bar(true, 80, 10_000)) {
            for (int done = 0; done < 5000; done++) {
                now += SECOND / 1000;
                bar.at(done);
            }
        }
        assertThat(shown.toString().chars().filter(c -> c == '\r').count()).isEqualTo(51);
    }

    @Test
    void theEndIsDrawnAtOnceAndOnlyOnce() {
        try (ProgressBar bar = bar(true, 80, 10)) {
            bar.at(10);
            bar.at(10);
        }
        assertThat(shown.toString()).containsOnlyOnce("100 %").endsWith("\n");
    }

    @Test
    void aShorterLineLeavesNothingOfALongerOne() {
        try (ProgressBar bar = bar(true, 80, 100)) {
            now += SECOND;
            bar.at(50);
            now += SECOND;
            bar.at(100);
        }
        String[] drawn = shown.toString().stripTrailing().split("\r");
        assertThat(shown.toString().split("\r")[3].replaceAll("\\R", "")).hasSameSizeAs(drawn[2]);
    }

    @Test
    void aNarrowTerminalIsNeverOverrun() {
        try (ProgressBar bar = bar(true, 30, 100)) {
            now += 10 * SECOND;
            bar.at(33);
        }
        assertThat(shown.toString().stripTrailing().split("\r"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(30));
    }

    @Test
    void workThatIsGivenUpIsNotShownAsComplete() {
        try (ProgressBar bar = bar(true, 80, 100)) {
            now += SECOND;
            bar.at(40);
        }
        assertThat(shown.toString()).doesNotContain("100 %");
    }

    @Test
    void longWorkIsShownInHours() {
        try (ProgressBar bar = bar(false, 80, 2)) {
            now += 3725 * SECOND;
            bar.at(1);
        }
        assertThat(shown.toString()).contains("50 % (1:02:05 elapsed, 1:02:05 left)");
    }

    @Test
    void moreThanTheTotalIsTheTotal() {
        try (ProgressBar bar = bar(false, 80, 2)) {
            bar.at(7);
        }
        assertThat(shown.toString()).contains("100 %");
    }

    @Test
    void noWorkAtAllIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> bar(false, 80, 0));
    }
}
