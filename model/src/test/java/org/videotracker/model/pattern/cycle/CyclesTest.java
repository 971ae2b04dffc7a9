package org.videotracker.model.pattern.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CyclesTest {
    private static final Cycles A = Cycles.pure("a");

    private static List<Hap> cycles(Cycles pattern, long count) {
        return pattern.query(Fraction.ZERO, Fraction.of(count));
    }

    @Test
    @DisplayName("a pure value is an event in each cycle, cut where the question cuts it")
    void pureValues() {
        assertThat(A.query(Fraction.of(1, 2), Fraction.of(2)))
                .extracting(Hap::whole, Hap::part)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                TimeSpan.ofCycle(0), new TimeSpan(Fraction.of(1, 2), Fraction.ONE)),
                        org.assertj.core.groups.Tuple.tuple(TimeSpan.ofCycle(1), TimeSpan.ofCycle(1)));
    }

    @Test
    @DisplayName("fast and slow undo each other, as do early and late")
    void inverseWarps() {
        Fraction factor = Fraction.of(7, 3);

        assertThat(cycles(A.fast(factor).slow(factor), 4)).isEqualTo(cycles(A, 4));
        assertThat(cycles(A.early(factor).late(factor), 4)).isEqualTo(cycles(A, 4));
    }

    @Test
    @DisplayName("a pattern that makes events without end uses up its work")
    void workEnds() {
        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> cycles(A.fast(Fraction.of(1_000_000_000)), 1))
                .withMessageContaining("too many events");
    }

    @Test
    @DisplayName("patterns inside each other end at the depth that is allowed")
    void depthEnds() {
        Cycles deep = A;
        for (int level = 0; level < 2_000; level++) {
            deep = deep.split();
        }
        Cycles deepest = deep;

        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> cycles(deepest, 1))
                .withMessageContaining("inside each other");
    }
}
