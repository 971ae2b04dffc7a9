package org.videotracker.model.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.parameter.Mapping.Comparison;
import org.videotracker.model.parameter.Mapping.Condition;
import org.videotracker.model.parameter.Mapping.Curve;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;

class MappingTest {

    @ParameterizedTest
    @CsvSource({
        "LINEAR, 0.25, 0.25",
        "EXPONENTIAL, 0.5, 0.25",
        "LOGARITHMIC, 0.25, 0.5",
        "SMOOTH, 0.5, 0.5",
        "SMOOTH, 0.25, 0.15625",
        "SWITCH, 0.49, 0",
        "SWITCH, 0.5, 1"
    })
    @DisplayName("E-25: the shapes of the curves")
    void aCurveHasItsShape(Curve curve, double x, double y) {
        assertThat(curve.apply(x)).isEqualTo(y);
    }

    @Property
    void everyCurveRisesFrom0To1(
            @ForAll Curve curve,
            @ForAll @DoubleRange(min = 0, max = 1) double a,
            @ForAll @DoubleRange(min = 0, max = 1) double b) {
        assertThat(curve.apply(0)).isZero();
        assertThat(curve.apply(1)).isEqualTo(1);
        assertThat(curve.apply(Math.min(a, b))).isLessThanOrEqualTo(curve.apply(Math.max(a, b)) + 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "LESS, true, false, false", "AT_MOST, true, true, false", "EQUAL, false, true, false",
        "DIFFERENT, true, false, true", "AT_LEAST, false, true, true", "GREATER, false, false, true"
    })
    @DisplayName("E-25: a condition compares below, at and above its threshold")
    void aConditionCompares(Comparison comparison, boolean below, boolean at, boolean above) {
        assertThat(comparison.holds(0.9, 1)).isEqualTo(below);
        assertThat(comparison.holds(1, 1)).isEqualTo(at);
        assertThat(comparison.holds(1.1, 1)).isEqualTo(above);
    }

    @Test
    void endsAndThresholdsAreFinite() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(0, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition(new OfTransport("bpm"), Comparison.LESS, Double.POSITIVE_INFINITY));
    }
}
