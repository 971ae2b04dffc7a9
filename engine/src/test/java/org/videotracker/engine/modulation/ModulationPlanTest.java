package org.videotracker.engine.modulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Combine;
import org.videotracker.model.parameter.Mapping.Comparison;
import org.videotracker.model.parameter.Mapping.Condition;
import org.videotracker.model.parameter.Mapping.Curve;
import org.videotracker.model.parameter.Mapping.Polarity;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;

class ModulationPlanTest {
    private static final ModuleId MODULE = new ModuleId(new UUID(0, 1));
    private static final ParameterAddress A = new OfModule(MODULE, "a");
    private static final ParameterAddress B = new OfModule(MODULE, "b");
    private static final ParameterAddress C = new OfModule(MODULE, "c");
    private static final Map<ParameterAddress, Tap> TAPS =
            Map.of(A, new Tap.OfValue(0, 0), B, new Tap.OfValue(0, 1), C, new Tap.OfValue(0, 2));
    private static final Parameter LIMITS = Parameter.ofFloat("any", 0, 10, 0, "", "");
    private static final Span UNIT = new Span(0, 1);

    private static final ReadOuts NOTHING = new ReadOuts() {
        @Override
        public double read(int node, int readOut) {
            return 0;
        }

        @Override
        public void renew(int node) {}
    };

    private final ModulationCompiler compiler = new ModulationCompiler(100);

    private double[] run(double[] base, Mapping... mappings) {
        double[] values = base.clone();
        compiler.compile(List.of(mappings), List.of(), TAPS::get, address -> LIMITS)
                .run(new double[][] {values}, new double[4], NOTHING, true);
        return values;
    }

    private static Mapping delayed(Mapping.Id id, Span in, Span out) {
        return new Mapping(
                id, in, out, Curve.LINEAR, Polarity.UNIPOLAR, Combine.REPLACE, 1, 0, true, Optional.empty(), true);
    }

    private static Mapping mapping(
            Curve curve, Polarity polarity, Combine combine, double depth, Optional<Condition> condition) {
        return new Mapping(
                new Mapping.Id(A, B), UNIT, new Span(2, 6), curve, polarity, combine, depth, 0, true, condition, false);
    }

    @Test
    @DisplayName("E-25: in-range and out-range are scaled, the source is held to the in-range")
    void rangesAreScaled() {
        Mapping mapping = Mapping.of(new Mapping.Id(A, B), UNIT, new Span(2, 6));

        assertThat(run(new double[] {0.25, 0, 0}, mapping)[1]).isEqualTo(3);
        assertThat(run(new double[] {7, 0, 0}, mapping)[1]).isEqualTo(6);
        assertThat(run(new double[] {-7, 0, 0}, mapping)[1]).isEqualTo(2);
    }

    @Test
    @DisplayName("E-25: a reversed out-range turns the movement round")
    void aReversedRangeTurnsRound() {
        assertThat(run(new double[] {0.25, 0, 0}, Mapping.of(new Mapping.Id(A, B), UNIT, new Span(6, 2)))[1])
                .isEqualTo(5);
    }

    @Test
    @DisplayName("E-25: depth blends between the base value and the result")
    void depthBlends() {
        Mapping half = mapping(Curve.LINEAR, Polarity.UNIPOLAR, Combine.REPLACE, 0.5, Optional.empty());

        assertThat(run(new double[] {1, 1, 0}, half)[1]).isEqualTo(3.5);
    }

    @Test
    @DisplayName("REQ 87: added modulation moves round the base value, by polarity")
    void additionFollowsPolarity() {
        Mapping unipolar = mapping(Curve.LINEAR, Polarity.UNIPOLAR, Combine.ADD, 1, Optional.empty());
        Mapping bipolar = mapping(Curve.LINEAR, Polarity.BIPOLAR, Combine.ADD, 1, Optional.empty());

        assertThat(run(new double[] {0, 5, 0}, unipolar)[1]).isEqualTo(5);
        assertThat(run(new double[] {1, 5, 0}, unipolar)[1]).isEqualTo(9);
        assertThat(run(new double[] {0, 5, 0}, bipolar)[1]).isEqualTo(3);
        assertThat(run(new double[] {0.5, 5, 0}, bipolar)[1]).isEqualTo(5);
    }

    @Test
    @DisplayName("E-25: the result is held to the target's range")
    void theResultIsClamped() {
        Mapping added = mapping(Curve.LINEAR, Polarity.UNIPOLAR, Combine.ADD, 1, Optional.empty());

        assertThat(run(new double[] {1, 8, 0}, added)[1]).isEqualTo(10);
    }

    @Test
    @DisplayName("E-25: a mapping whose condition does not hold does nothing")
    void aConditionDecides() {
        Mapping conditional = mapping(
                Curve.LINEAR,
                Polarity.UNIPOLAR,
                Combine.REPLACE,
                1,
                Optional.of(new Condition(C, Comparison.GREATER, 0.5)));

        assertThat(run(new double[] {1, 0, 0.4}, conditional)[1]).isZero();
        assertThat(run(new double[] {1, 0, 0.6}, conditional)[1]).isEqualTo(6);
    }

    @Test
    @DisplayName("E-25: a condition on what is no number, since its module is off, does not hold, whatever it compares")
    void aConditionOnNoNumberDoesNotHold() {
        for (Comparison comparison : Comparison.values()) {
            Mapping conditional = mapping(
                    Curve.LINEAR,
                    Polarity.UNIPOLAR,
                    Combine.REPLACE,
                    1,
                    Optional.of(new Condition(C, comparison, 0.5)));

            assertThat(run(new double[] {1, 0, Double.NaN}, conditional)[1]).isZero();
        }
    }

    @Test
    @DisplayName("E-26: a loop with a delay takes what its source was moved to in the step before")
    void aDelayedLoopTakesMovedValues() {
        Mapping there = Mapping.of(new Mapping.Id(A, B), new Span(0, 10), new Span(0, 10));
        Mapping back = delayed(new Mapping.Id(B, A), new Span(0, 10), new Span(1, 11));
        ModulationPlan plan = compiler.compile(List.of(there, back), List.of(), TAPS::get, address -> LIMITS);
        double[] values = new double[3];
        for (int step = 1; step <= 5; step++) {
            values[0] = 0;
            values[1] = 0;
            plan.run(new double[][] {values}, new double[4], NOTHING, true);
            assertThat(values[1]).isEqualTo(step);
            plan.run(new double[][] {{0, 0, 0}}, new double[4], NOTHING, false);
        }
    }

    @Test
    @DisplayName("E-26: a chain of ten thousand mappings takes one step")
    void aLongChainTakesOneStep() {
        List<Mapping> chain = new ArrayList<>();
        Map<ParameterAddress, Tap> taps = new HashMap<>();
        for (int i = 0; i <= 10_000; i++) {
            taps.put(new OfModule(MODULE, "p" + i), new Tap.OfValue(0, i));
            if (i > 0) {
                chain.add(Mapping.of(
                        new Mapping.Id(new OfModule(MODULE, "p" + (i - 1)), new OfModule(MODULE, "p" + i)),
                        UNIT,
                        UNIT));
            }
        }
        double[] values = new double[10_001];
        values[0] = 0.5;
        compiler.compile(chain, List.of(), taps::get, address -> LIMITS)
                .run(new double[][] {values}, new double[4], NOTHING, true);

        assertThat(values[10_000]).isEqualTo(0.5);
    }

    @Test
    @DisplayName("E-26: a change runs through a whole cascade in one step, whatever the order of the mappings")
    void aCascadeTakesOneStep() {
        Mapping first = Mapping.of(new Mapping.Id(A, B), UNIT, UNIT);
        Mapping second = Mapping.of(new Mapping.Id(B, C), UNIT, UNIT);

        assertThat(run(new double[] {0.7, 0, 0}, first, second)).containsExactly(0.7, 0.7, 0.7);
        assertThat(run(new double[] {0.7, 0, 0}, second, first)).containsExactly(0.7, 0.7, 0.7);
    }

    @Test
    @DisplayName("E-25: smoothing follows the source with its time constant")
    void smoothingHasATimeConstant() {
        Mapping smooth = new Mapping(
                new Mapping.Id(A, B),
                UNIT,
                UNIT,
                Curve.LINEAR,
                Polarity.UNIPOLAR,
                Combine.REPLACE,
                1,
                100,
                true,
                Optional.empty(),
                false);
        ModulationPlan plan = compiler.compile(List.of(smooth), List.of(), TAPS::get, address -> LIMITS);
        double[] values = {0, 0, 0};
        plan.run(new double[][] {values}, new double[4], NOTHING, true);
        for (int step = 0; step < 10; step++) {
            values[0] = 1;
            plan.run(new double[][] {values}, new double[4], NOTHING, true);
        }

        assertThat(values[1]).isCloseTo(1 - Math.exp(-1), within(1e-12));
    }

    @Test
    @DisplayName("E-26: a delayed mapping uses the value of one step before")
    void aDelayedMappingIsOneStepLate() {
        Mapping delayed = delayed(new Mapping.Id(A, B), UNIT, UNIT);
        ModulationPlan plan = compiler.compile(List.of(delayed), List.of(), TAPS::get, address -> LIMITS);
        double[] values = {0.25, 0, 0};
        plan.run(new double[][] {values}, new double[4], NOTHING, true);
        values[0] = 1;
        plan.run(new double[][] {values}, new double[4], NOTHING, true);
        assertThat(values[1]).isEqualTo(0.25);

        plan.run(new double[][] {values}, new double[4], NOTHING, true);
        assertThat(values[1]).isEqualTo(1);
    }

    @Test
    void aDisabledMappingDoesNothing() {
        Mapping off = Mapping.of(new Mapping.Id(A, B), UNIT, UNIT).withEnabled(false);

        assertThat(run(new double[] {1, 0.5, 0}, off)[1]).isEqualTo(0.5);
    }

    @Test
    @DisplayName("A source that is no number leaves its target alone, and is followed again when it is one")
    void aSourceThatIsNoNumberIsPassedOver() {
        Mapping mapping = Mapping.of(new Mapping.Id(A, B), UNIT, new Span(2, 6));

        for (double source : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(run(new double[] {source, 5, 0}, mapping)[1]).isEqualTo(5);
        }
        assertThat(run(new double[] {0.25, 5, 0}, mapping)[1]).isEqualTo(3);
    }
}
