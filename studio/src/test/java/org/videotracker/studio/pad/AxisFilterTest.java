package org.videotracker.studio.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** What holds for every number that a device may say. */
class AxisFilterTest {
    private static final double ROUNDING = 1e-9;

    @Property
    void aStickIsNowhereNearItsMiddleAndAtTheEndNearItsEnds(
            @ForAll @DoubleRange(min = -1, max = 1) double raw, @ForAll boolean isTrigger) {
        double shaped = AxisFilter.shaped(raw, isTrigger);
        double way = isTrigger ? (raw + 1) / 2 : Math.abs(raw);
        double rest = isTrigger ? AxisFilter.TRIGGER_REST : AxisFilter.STICK_REST;
        Assume.that(Math.abs(way - rest) > ROUNDING && Math.abs(way - AxisFilter.END) > ROUNDING);

        assertThat(shaped).isBetween(isTrigger ? 0.0 : -1.0, 1.0);
        assertThat(shaped == 0).as("at rest").isEqualTo(way <= rest);
        assertThat(Math.abs(shaped) == 1).as("at an end").isEqualTo(way >= AxisFilter.END);
    }

    @Property
    void bothSidesOfAStickAreAlike(@ForAll @DoubleRange(min = -1, max = 1) double raw) {
        assertThat(AxisFilter.shaped(-raw, false) + AxisFilter.shaped(raw, false))
                .isZero();
    }

    @Property
    void furtherIsNeverLessAndALittleFurtherIsALittleMore(
            @ForAll @DoubleRange(min = -1, max = 1) double raw,
            @ForAll @DoubleRange(min = 0, max = 0.01) double further,
            @ForAll boolean isTrigger) {
        double before = AxisFilter.shaped(raw, isTrigger);
        double after = AxisFilter.shaped(raw + further, isTrigger);

        assertThat(after).isBetween(before, before + 2 * further + 1e-12);
    }

    @Property
    void whatIsToldIsNeverFurtherThanAStepFromWhereTheAxisIs(
            @ForAll List<@DoubleRange(min = -1, max = 1) Double> raws, @ForAll boolean isTrigger) {
        AxisFilter filter = new AxisFilter(isTrigger);
        double told = Double.NaN;
        for (double raw : raws) {
            boolean isTold = filter.takes(raw);
            double there = AxisFilter.shaped(raw, isTrigger);

            assertThat(isTold && filter.value() == told)
                    .as("nothing is told twice")
                    .isFalse();
            assertThat(Math.abs(filter.value() - there)).isLessThan(AxisFilter.STEP);
            if (there == 0 || Math.abs(there) == 1) {
                assertThat(filter.value())
                        .as("the rest and the ends are reached")
                        .isEqualTo(there);
            }
            told = filter.value();
        }
    }

    @Test
    void whereAnAxisIsAtFirstIsNoMovement() {
        AxisFilter filter = new AxisFilter(false);

        assertThat(filter.takes(0.7)).isFalse();
        assertThat(filter.takes(0.7)).isFalse();
        assertThat(filter.takes(0.8)).isTrue();
    }

    @Test
    void aTremblingStickSaysNothing() {
        AxisFilter filter = new AxisFilter(false);
        filter.takes(0.5);

        for (int i = 0; i < 100; i++) {
            assertThat(filter.takes(0.5 + (i % 2 == 0 ? 0.002 : -0.001))).isFalse();
        }
    }
}
