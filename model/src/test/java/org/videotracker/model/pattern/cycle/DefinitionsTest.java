package org.videotracker.model.pattern.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.videotracker.model.pattern.cycle.Fixtures.alternating;
import static org.videotracker.model.pattern.cycle.Fixtures.numbers;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.model.pattern.cycle.Picks.Beyond;

/** Combinators that Strudel lacks, or in which ours does otherwise, against their definitions. */
class DefinitionsTest {
    private static final int CYCLES = 8;

    static Stream<Cycles> patterns() {
        return Fixtures.byCode().values().stream();
    }

    private static List<String> cycle(Cycles pattern, long cycle) {
        return Made.pieces(pattern.query(Fraction.of(cycle), Fraction.of(cycle + 1)));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    @DisplayName(
            "whenmod applies its function in the cycles whose number modulo the first argument is the second or more")
    void whenmod(Cycles pattern) {
        UnaryOperator<Cycles> change = Time::rev;
        Cycles changed = change.apply(pattern);
        Cycles fixed = Conditions.whenmod(pattern, Fraction.of(4), Fraction.of(2), change);
        Cycles patterned = Conditions.whenmod(pattern, alternating(4, 3), Cycles.pure(2), change);

        for (int cycle = 0; cycle < CYCLES; cycle++) {
            assertThat(cycle(fixed, cycle)).isEqualTo(cycle(cycle % 4 >= 2 ? changed : pattern, cycle));
            int round = cycle % 2 == 0 ? 4 : 3;
            assertThat(cycle(patterned, cycle)).isEqualTo(cycle(cycle % round >= 2 ? changed : pattern, cycle));
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "5", "8"})
    @DisplayName("scan counts up to one more in each cycle, and then begins anew")
    void scan(int most) {
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            int steps = cycle % most + 1;
            assertThat(Signals.scan(Cycles.pure(most)).query(Fraction.of(cycle), Fraction.of(cycle + 1)))
                    .extracting(hap -> hap.value().toString())
                    .containsExactlyElementsOf(IntStream.range(0, steps)
                            .mapToObj(Integer::toString)
                            .toList());
        }
    }

    @Property
    @Label("a rhythm has its pulses, as even as can be, and euclidInv plays where euclid rests")
    void euclid(@ForAll @IntRange(min = 1, max = 32) int steps, @ForAll @IntRange(min = 1, max = 32) int wanted) {
        int pulses = Math.min(wanted, steps);
        boolean[] rhythm = Euclid.rhythm(pulses, steps);
        List<Integer> onsets =
                IntStream.range(0, steps).filter(step -> rhythm[step]).boxed().toList();
        List<Integer> gaps = IntStream.range(0, pulses)
                .mapToObj(index -> Math.floorMod(onsets.get((index + 1) % pulses) - onsets.get(index) - 1, steps) + 1)
                .toList();

        assertThat(onsets).hasSize(pulses);
        assertThat(gaps).allSatisfy(gap -> assertThat(gap).isBetween(steps / pulses, -Math.floorDiv(-steps, pulses)));
        boolean[] swapped = Euclid.rhythm(-pulses, steps);
        assertThat(IntStream.range(0, steps))
                .allSatisfy(step -> assertThat(swapped[step]).isEqualTo(!rhythm[step]));
        assertThat(Made.pieces(
                        Sequences.stack(
                                Euclid.euclid(Cycles.pure("a"), pulses, steps),
                                Euclid.euclidInv(Cycles.pure("a"), pulses, steps)),
                        1))
                .isEqualTo(Made.pieces(Structure.segment(Cycles.pure("a"), Fraction.of(steps)), 1));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    @DisplayName("a negative linger repeats the end of the cycle")
    void lingerOnTheEnd(Cycles pattern) {
        Cycles lingering = Windows.linger(pattern, Cycles.pure(-.25));
        Cycles end = Windows.zoom(pattern, Fraction.of(3, 4), Fraction.ONE).fast(Fraction.of(4));

        for (int cycle = 0; cycle < CYCLES; cycle++) {
            assertThat(cycle(lingering, cycle)).isEqualTo(cycle(end, cycle));
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    @DisplayName("functions are picked by number, and counted on from the start of the list")
    void functionsArePicked(Cycles pattern) {
        Cycles picked = Picks.pickFunction(
                pattern, alternating(0, 1, 2, -1), List.of(Time::rev, p -> Time.fast(p, 2)), Beyond.WRAPPED);

        for (int cycle = 0; cycle < CYCLES; cycle++) {
            Cycles expected = cycle % 2 == 0 ? Time.rev(pattern) : Time.fast(pattern, 2);
            assertThat(cycle(picked, cycle)).isEqualTo(cycle(expected, cycle));
        }
    }

    @Test
    @DisplayName("a number below the list counts on from its end")
    void numbersBelowTheListAreWrapped() {
        Cycles picked = Picks.pick(
                numbers(-1, 3), List.of(Cycles.pure("a"), Cycles.pure("b")), Picks.Join.INNER, Beyond.WRAPPED);

        assertThat(picked.query(Fraction.ZERO, Fraction.ONE))
                .extracting(hap -> hap.value().toString())
                .containsExactly("b", "b");
    }

    @Test
    @DisplayName("a fault says what was wrong, in words of the field")
    void faultsAreSentences() {
        assertFault(
                Time.fast(Fixtures.FOUR, Sequences.cat(Cycles.pure("x"), Cycles.pure(1))),
                "fast takes a number, not the word 'x'");
        assertFault(
                Picks.pick(Cycles.pure("c"), Map.of("a", Cycles.pure(1), "b", Cycles.pure(2)), Picks.Join.INNER),
                "there is nothing called 'c' to pick; there is a, b");
        assertFault(
                Conditions.every(Fixtures.FOUR, alternating(0, 1), Time::rev),
                "every takes a whole number of cycles, 1 or more, not 0");
        assertFault(
                Euclid.euclid(Fixtures.FOUR, alternating(9, 1), Cycles.pure(8)),
                "a rhythm of 9 pulses does not fit into 8 steps");
    }

    private static void assertFault(Cycles pattern, String message) {
        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> pattern.query(Fraction.ZERO, Fraction.ONE))
                .withMessage(message);
    }
}
