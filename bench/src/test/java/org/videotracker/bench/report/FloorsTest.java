package org.videotracker.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FloorsTest {
    private final Floors floors = new Floors();

    @Floor(atLeast = 100)
    private static void fast() {}

    @Floor(atMost = 10)
    private static void brief() {}

    @Floor(where = "by=call", atLeastTimes = 10, of = "by=text")
    private static void direct() {}

    @Floor(where = "by=call", atMostTimes = 2, of = "by=text")
    private static void level() {}

    private String verdict(String method, String by, double median, double core) {
        try {
            Floor[] of = FloorsTest.class.getDeclaredMethod(method).getAnnotationsByType(Floor.class);
            return floors.verdict(
                    new Measured("a.B." + method, Map.of("by", by), "", median, median, median, core, "x"), of);
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void aRateHasToReachItsFloor() {
        assertThat(verdict("fast", "call", 101, 1)).isEqualTo("ok floor 100");
        assertThat(verdict("fast", "call", 60, 0.5)).isEqualTo("busy: floor 100");
        assertThat(verdict("fast", "call", 60, 1)).isEqualTo("BELOW: floor 100");
    }

    @Test
    void aTimeMayNotBeAboveItsBound() {
        assertThat(verdict("brief", "call", 9, 1)).isEqualTo("ok at most 10");
        assertThat(verdict("brief", "call", 18, 0.5)).isEqualTo("busy: at most 10");
        assertThat(verdict("brief", "call", 18, 1)).isEqualTo("ABOVE: at most 10");
    }

    @Test
    void aRatioIsHeldAgainstTheFigureThatWasMeasuredBefore() {
        assertThat(verdict("direct", "text", 10, 1)).isEmpty();
        assertThat(verdict("direct", "call", 250, 1)).isEqualTo("ok 25.00 x that of by=text, at least 10 x");
        assertThat(verdict("direct", "call", 50, 1)).isEqualTo("BELOW: 5.00 x that of by=text, at least 10 x");

        assertThat(verdict("level", "text", 10, 1)).isEmpty();
        assertThat(verdict("level", "call", 15, 1)).isEqualTo("ok 1.50 x that of by=text, at most 2 x");
        assertThat(verdict("level", "call", 25, 1)).isEqualTo("ABOVE: 2.50 x that of by=text, at most 2 x");
    }
}
