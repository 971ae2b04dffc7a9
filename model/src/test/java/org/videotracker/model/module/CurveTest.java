package org.videotracker.model.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.videotracker.model.module.Curve.Point;

class CurveTest {
    private static final Curve TENT = Curve.of(new Point(0.25, 0), new Point(0.5, 2), new Point(0.75, 1));

    @Provide
    Arbitrary<Curve> curves() {
        Arbitrary<Double> positions = Arbitraries.doubles().between(0, 1).ofScale(4);
        Arbitrary<Double> factors = Arbitraries.doubles().between(0, 2).ofScale(3);
        return Combinators.combine(positions, factors)
                .as(Point::new)
                .list()
                .ofMaxSize(40)
                .uniqueElements(Point::position)
                .map(Curve::of);
    }

    @Test
    void linesLeadFromPointToPointAndTheEndsAreLevel() {
        assertThat(TENT.at(0)).isZero();
        assertThat(TENT.at(0.25)).isZero();
        assertThat(TENT.at(0.375)).isCloseTo(1, within(1e-12));
        assertThat(TENT.at(0.5)).isEqualTo(2);
        assertThat(TENT.at(0.625)).isCloseTo(1.5, within(1e-12));
        assertThat(TENT.at(1)).isEqualTo(1);
    }

    @Property
    void aCurveWithoutPointsIsOneEverywhere(@ForAll double position) {
        assertThat(Curve.NONE.at(position)).isEqualTo(1);
        assertThat(Curve.of(List.of())).isSameAs(Curve.NONE);
    }

    @Property
    void betweenTwoPointsTheFactorGoesWithTheDistance(
            @ForAll("curves") Curve curve, @ForAll @DoubleRange(min = 0, max = 1) double part) {
        for (int i = 1; i < curve.size(); i++) {
            double place = curve.position(i - 1) + part * (curve.position(i) - curve.position(i - 1));
            double factor = curve.factor(i - 1) + part * (curve.factor(i) - curve.factor(i - 1));

            assertThat(curve.at(place)).isCloseTo(factor, within(1e-9));
            assertThat(curve.at(curve.position(i))).isEqualTo(curve.factor(i));
        }
    }

    @Property
    void theOrderInWhichPointsAreGivenDoesNotMatter(@ForAll("curves") Curve curve) {
        List<Point> reversed = new ArrayList<>(curve.points());
        Collections.reverse(reversed);

        assertThat(Curve.of(reversed)).isEqualTo(curve).hasSameHashCodeAs(curve);
    }

    @Property
    void aPointThatIsAddedIsThereAndTheOthersStay(
            @ForAll("curves") Curve curve, @ForAll @DoubleRange(min = 0, max = 1) double position) {
        Curve more = curve.with(new Point(position, 0.5));
        int added = more.pointAt(position);

        assertThat(more.at(position)).isEqualTo(0.5);
        assertThat(more.size() - curve.size()).isBetween(0, 1);
        assertThat(
                        curve.pointAt(position) >= 0
                                ? more.size()
                                : more.without(added).size())
                .isEqualTo(curve.size());
    }

    @Property
    void aPointIsNeverMovedPastItsNeighbours(
            @ForAll("curves") Curve curve,
            @ForAll @DoubleRange(min = -1, max = 2) double position,
            @ForAll @DoubleRange(min = 0, max = 2) double factor) {
        for (int i = 0; i < curve.size(); i++) {
            Curve moved = curve.moved(i, position, factor);

            assertThat(moved.size()).isEqualTo(curve.size());
            assertThat(moved.factor(i)).isEqualTo(factor + 0.0);
            for (int other = 0; other < curve.size(); other++) {
                assertThat(other == i || moved.position(other) == curve.position(other))
                        .isTrue();
            }
        }
    }

    @Test
    void whatIsNoCurveIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> Curve.of(new Point(0.5, 1), new Point(0.5, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(1.01, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(0, -0.1)).isInstanceOf(IllegalArgumentException.class);
        List<Point> tooMany = IntStream.rangeClosed(0, Curve.MOST_POINTS)
                .mapToObj(i -> new Point(i / 1000.0, 1))
                .toList();
        assertThatThrownBy(() -> Curve.of(tooMany)).isInstanceOf(IllegalArgumentException.class);
    }
}
