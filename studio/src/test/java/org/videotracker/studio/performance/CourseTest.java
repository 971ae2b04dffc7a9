package org.videotracker.studio.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CourseTest {
    private static Trace trace(double... values) {
        Trace trace = new Trace(4);
        for (double value : values) {
            trace.add(value);
        }
        return trace;
    }

    @Test
    void theNewestValuesAreKept() {
        Trace trace = trace(1, 2, 3, 4, 5, 6);
        assertThat(trace.count()).isEqualTo(4);
        assertThat(trace.get(0)).isEqualTo(6);
        assertThat(trace.get(3)).isEqualTo(3);
        assertThat(trace.greatest()).isEqualTo(6);
    }

    @Test
    void whatIsForgottenIsNoLongerTheGreatest() {
        assertThat(trace(99, 1, 2, 3, 4).greatest()).isEqualTo(4);
        assertThat(trace().greatest()).isZero();
    }

    @Test
    void whatIsHarmlessLooksSmallAndAnOutlierLeavesTheOthersReadable() {
        assertThat(Graph.range(trace(0.1, 0.2), 16)).isEqualTo(8);
        assertThat(Graph.range(trace(0.1, 5000), 16)).isEqualTo(24);
        assertThat(Graph.range(trace(10, 20), 0)).isCloseTo(23, within(1e-3f));
        assertThat(Graph.range(trace(), 0)).isPositive();
    }

    @Test
    void aTextIsMadeAnewOnlyWhereItReadsOtherwise() {
        Figure figure = new Figure("%.1f ms", 0.1);
        String first = figure.of(2.31);
        assertThat(first).isEqualTo("2.3 ms");
        assertThat(figure.of(2.29)).isSameAs(first);
        assertThat(figure.of(2.36)).isEqualTo("2.4 ms");
    }

    @Test
    void aFigureIsHighBeforeItIsBad() {
        assertThat(Level.of(69, 70, 100)).isEqualTo(Level.FINE);
        assertThat(Level.of(70, 70, 100)).isEqualTo(Level.HIGH);
        assertThat(Level.of(100, 70, 100)).isEqualTo(Level.BAD);
    }
}
