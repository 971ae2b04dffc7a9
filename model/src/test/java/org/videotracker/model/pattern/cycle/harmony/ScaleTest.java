package org.videotracker.model.pattern.cycle.harmony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Sequences;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.control.ControlPatterns;

class ScaleTest {

    @Provide
    Arbitrary<String> scales() {
        return Arbitraries.of(Pitches.scaleNames());
    }

    @ParameterizedTest
    @CsvSource({
        "minor, 0 1 2 3 4 5 6 7, 0 2 3 5 7 8 10 12",
        "minor, -1 -2 -7 -8, -2 -4 -12 -14",
        "major, 7 14 8 -7, 12 24 14 -12",
        "minPent, 0 5 -5 6, 0 12 -12 15",
        "chromatic, 13 -1 0, 13 -1 0",
        "bayati, 0 1 8, 0 1.5 13.5",
        "major, 1.9 -0.1, 2 -1",
        "C:major, 0 2 4, 48 52 55",
        "C4:minor, 0 2 -1 7, 60 63 58 72",
        "f#5:dorian, 0 1, 78 80",
        "c4:whole:tone, 1 6, 62 72",
        "C4:major, 4# 2b -1 0##, 68 63 59 62",
        "C4:major, c4 c#4 f#4 a#3, 60 62 67 59",
    })
    @DisplayName("degrees are semitones above the root, or notes where the scale says its root")
    void degrees(String scale, String degrees, String notes) {
        Cycles pattern = Sequences.seq(Arrays.stream(degrees.split(" ", -1))
                .map(degree ->
                        degree.matches("-?[0-9.]+") ? Cycles.pure(Double.parseDouble(degree)) : Cycles.pure(degree))
                .toList());

        assertThat(values(Pitches.scale(pattern, Cycles.pure(name(scale)))))
                .isEqualTo(Arrays.stream(notes.split(" ", -1))
                        .map(note -> Value.of(Double.parseDouble(note)))
                        .toList());
    }

    private static Value name(String scale) {
        String[] parts = scale.split(":", -1);
        return parts.length == 1
                ? Value.of(scale)
                : new Value.Listed(Arrays.stream(parts).map(Value::of).toList());
    }

    @Property(tries = 300)
    @Label("in every scale degrees rise, and an octave of degrees is twelve semitones")
    void octaves(@ForAll("scales") String name, @ForAll @IntRange(min = -50, max = 50) int degree) {
        Scale scale = Scale.of(Value.of(name));

        assertThat(scale.semitonesOf(0)).isZero();
        assertThat(scale.semitonesOf(degree + 1)).isGreaterThan(scale.semitonesOf(degree));
        assertThat(scale.semitonesOf(degree + scale.semitones().size())).isEqualTo(scale.semitonesOf(degree) + 12);
        assertThat(scale.nearest(scale.root() + scale.semitonesOf(degree)))
                .isEqualTo(scale.root() + scale.semitonesOf(degree));
    }

    @Test
    @DisplayName("the degree of named values becomes their note, in C where the scale has no root")
    void namedValues() {
        Cycles pattern = ControlPatterns.with(ControlPatterns.of("n", numbers(0, 2)), "s", Value.of("pad"));

        assertThat(values(Pitches.scale(pattern, Value.of("minor"))))
                .hasToString("[{note=48, s=pad}, {note=51, s=pad}]");
        assertThat(values(Pitches.scale(pattern, Value.of("D4 minor"))))
                .hasToString("[{note=62, s=pad}, {note=65, s=pad}]");
        assertThat(values(Pitches.scale(ControlPatterns.with(numbers(1), "pan", Value.of(0)), Value.of("C4 major"))))
                .hasToString("[{note=62, pan=0}]");
    }

    @Test
    @DisplayName("a pattern of scales changes them in its own time, with the events of the degrees")
    void patternsOfScales() {
        Cycles scales = Sequences.seq(Cycles.pure("major"), Cycles.pure("minor"));

        assertThat(Pitches.scale(numbers(2, 2, 2, 2), scales).query(Fraction.ZERO, Fraction.ONE))
                .extracting(hap -> hap.whole() + " " + hap.value())
                .containsExactly("0/1..1/4 4", "1/4..1/2 4", "1/2..3/4 3", "3/4..1/1 3");
    }

    @Test
    @DisplayName("an unknown scale is told with those that may have been meant, as are values without a degree")
    void faults() {
        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> Pitches.scale(numbers(0), Value.of("minro")))
                .withMessage("there is no scale \"minro\". Did you mean minor?");
        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> Pitches.scale(numbers(0), Value.of("c4")))
                .withMessageContaining("c4:minor");
        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(
                        () -> values(Pitches.scale(ControlPatterns.of("s", Cycles.pure("kick")), Value.of("minor"))))
                .withMessageContaining("{s=kick}");
        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> values(Pitches.scale(Cycles.pure("kick"), Value.of("minor"))))
                .withMessageContaining("kick");
    }

    private static Cycles numbers(double... numbers) {
        return Sequences.seq(Arrays.stream(numbers).mapToObj(Cycles::pure).toList());
    }

    private static List<Value> values(Cycles pattern) {
        return pattern.query(Fraction.ZERO, Fraction.ONE).stream()
                .map(Hap::value)
                .toList();
    }
}
