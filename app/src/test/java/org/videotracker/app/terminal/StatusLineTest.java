package org.videotracker.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class StatusLineTest {
    private static final long TENTH = 100_000_000;

    private final StringWriter shown = new StringWriter();
    private long now = 7 * TENTH;

    private StatusLine line(boolean live, int columns) {
        return new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(shown, true), live, columns, () -> now)
                .status();
    }

    private void play(StatusLine line, int tenths) {
        for (int i = 0; i < tenths; i++) {
            if (line.isDue()) {
                line.say("at " + i);
            }
            now += TENTH;
        }
    }

    @Test
    void onATerminalItIsRedrawnInPlaceTenTimesASecond() {
        try (StatusLine line = line(true, 80)) {
            play(line, 12);
        }
        assertThat(shown.toString()).startsWith("\rat 0\rat 1").endsWith("\rat 11" + System.lineSeparator());
    }

    @Test
    void withoutATerminalItIsAPlainLineEveryFiveSeconds() {
        try (StatusLine line = line(false, 80)) {
            play(line, 120);
        }
        assertThat(shown.toString().lines()).containsExactly("at 0", "at 50", "at 100");
    }

    @Test
    void aShorterLineLeavesNothingOfALongerOne() {
        try (StatusLine line = line(true, 80)) {
            line.say("dropped 1000");
            line.say("dropped 9");
        }
        assertThat(shown.toString()).isEqualTo("\rdropped 1000\rdropped 9   " + System.lineSeparator());
    }

    @Test
    void itNeverWrapsSoThatTheNextOneFindsItsPlace() {
        try (StatusLine line = line(true, 20)) {
            line.say("0123456789".repeat(5));
        }
        assertThat(shown.toString().trim()).hasSize(19);
    }

    @Test
    void aNoticeBeginsOnALineOfItsOwn() {
        StatusLine line = line(true, 80);
        line.say("at 1");
        line.interrupt();
        assertThat(shown.toString()).isEqualTo("\rat 1\r    \r");
    }
}
