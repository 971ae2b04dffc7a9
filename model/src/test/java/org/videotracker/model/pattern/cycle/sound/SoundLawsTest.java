package org.videotracker.model.pattern.cycle.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.NumericPatterns;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Sequences;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.Value.Controls;
import org.videotracker.model.pattern.cycle.Value.Num;
import org.videotracker.model.pattern.cycle.control.ControlPatterns;

class SoundLawsTest {
    private static final Cycles BREAK = ControlPatterns.of("s", Cycles.pure("break"));

    @Provide
    Arbitrary<Cycles> patterns() {
        return NumericPatterns.any().map(numbers -> ControlPatterns.of("n", numbers));
    }

    @Property(tries = 100)
    @Label("jux of nothing is the pattern left and the pattern right")
    void juxOfTheIdentity(@ForAll("patterns") Cycles pattern) {
        Cycles sides = Sequences.stack(
                ControlPatterns.with(pattern, "pan", Value.of(0)), ControlPatterns.with(pattern, "pan", Value.of(1)));

        assertThat(onsets(Stereo.jux(pattern, right -> right))).containsExactlyInAnyOrderElementsOf(onsets(sides));
    }

    @Property(tries = 100)
    @Label("jux by nothing leaves both copies in the middle")
    void juxByZero(@ForAll("patterns") Cycles pattern) {
        Cycles middle = ControlPatterns.with(pattern, "pan", Value.of(.5));

        assertThat(onsets(Stereo.juxBy(pattern, 0, right -> right)))
                .containsExactlyInAnyOrderElementsOf(onsets(Sequences.stack(middle, middle)));
    }

    @Property(tries = 100)
    @Label("chopped events share the time of their event, and the portions make the whole sample")
    void chops(@ForAll("patterns") Cycles pattern, @ForAll @IntRange(min = 1, max = 9) int count) {
        Cycles chopped = Portions.chop(pattern, count);

        assertThat(onsets(chopped)).hasSizeGreaterThanOrEqualTo(onsets(pattern).size());
        for (Hap hap : chopped.query(Fraction.ZERO, Fraction.of(2))) {
            double length = number(hap, "end") - number(hap, "begin");
            assertThat(length).isCloseTo(1.0 / count, within(1e-12));
        }
        Cycles whole = ControlPatterns.with(ControlPatterns.with(pattern, "begin", Value.of(0)), "end", Value.of(1));
        assertThat(onsets(Portions.chop(pattern, 1))).isEqualTo(onsets(whole));
    }

    @Property(tries = 50)
    @Label("the slices of a sample in their order are its chops, and striations play a whole cycle of them")
    void slicesInOrder(@ForAll @IntRange(min = 1, max = 16) int count) {
        List<Cycles> numbers = java.util.stream.IntStream.range(0, count)
                .mapToObj(Cycles::pure)
                .toList();
        Cycles slices = Portions.slice(BREAK, Cycles.pure(count), Sequences.seq(numbers));

        assertThat(onsets(slices.map(SoundLawsTest::withoutNotes))).isEqualTo(onsets(Portions.chop(BREAK, count)));
        assertThat(onsets(Portions.striate(BREAK, count))).isEqualTo(onsets(Portions.chop(BREAK, count)));
    }

    @Property(tries = 100)
    @Label("fitted events, and spliced ones, have the speed by which their portion lasts as long as they do")
    void fits(@ForAll("patterns") Cycles pattern, @ForAll @IntRange(min = 1, max = 8) int count) {
        Cycles spliced = Portions.splice(BREAK, Cycles.pure(count), pattern.map(value -> Value.of(0)));
        for (Cycles fitted : List.of(Speeds.fit(pattern), Speeds.fit(Portions.chop(pattern, count)), spliced)) {
            for (Hap hap : fitted.query(Fraction.ZERO, Fraction.of(2))) {
                Controls controls = (Controls) hap.value();
                double share = controls.byName().containsKey("end") ? number(hap, "end") - number(hap, "begin") : 1;
                double cycles = hap.wholeOrPart().duration().toDouble();

                assertThat(share / number(hap, "speed")).isCloseTo(cycles, within(1e-9));
                assertThat(controls.byName()).containsEntry("unit", Value.of("c"));
            }
        }
    }

    @Property(tries = 100)
    @Label("hurry is fast with that speed, and to hurry back is to be where one was")
    void hurries(@ForAll("patterns") Cycles pattern, @ForAll @IntRange(min = 1, max = 8) int factor) {
        Cycles there = Speeds.hurry(pattern, factor);

        assertThat(onsets(there))
                .isEqualTo(onsets(ControlPatterns.with(pattern.fast(Fraction.of(factor)), "speed", Value.of(factor))));
        assertThat(onsets(Speeds.hurry(there, 1.0 / factor)))
                .isEqualTo(onsets(ControlPatterns.with(pattern, "speed", Value.of(factor * (1.0 / factor)))));
    }

    @Property(tries = 100)
    @Label("a loop over so many cycles is slow by them, and plays its sample once in them")
    void loops(@ForAll("patterns") Cycles pattern, @ForAll @IntRange(min = 1, max = 8) int cycles) {
        Cycles slow = ControlPatterns.with(
                ControlPatterns.with(pattern, "speed", Value.of(1.0 / cycles)), "unit", Value.of("c"));

        assertThat(NumericPatterns.lines(Speeds.loopAt(pattern, cycles)))
                .isEqualTo(NumericPatterns.lines(slow.slow(Fraction.of(cycles))));
    }

    @Test
    @DisplayName("bare values keep their place beside the controls that are added")
    void bareValues() {
        Cycles bare = Cycles.pure("kick");

        for (Cycles made : List.of(
                Portions.chop(bare, 2),
                Portions.striate(bare, 2),
                Speeds.fit(bare),
                Speeds.hurry(bare, 2),
                Stereo.jux(bare, right -> right))) {
            assertThat(made.query(Fraction.ZERO, Fraction.ONE))
                    .extracting(Hap::value)
                    .allSatisfy(
                            value -> assertThat(((Controls) value).byName()).containsEntry("value", Value.of("kick")));
        }
    }

    @Test
    @DisplayName("a number of portions is whole and not absurd, and the fault says so")
    void absurdCounts() {
        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> Portions.chop(BREAK, Cycles.pure(1e9)))
                .withMessageContaining("chop");
        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> Portions.striate(BREAK, Cycles.pure(2.5)))
                .withMessageContaining("striate");
        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> Speeds.loopAt(BREAK, Cycles.pure("two")))
                .withMessageContaining("loopAt");
    }

    @Test
    @DisplayName("a loop over no time is silent")
    void noTime() {
        assertThat(onsets(Speeds.loopAt(BREAK, 0))).isEmpty();
    }

    private static Value withoutNotes(Value value) {
        var byName = Portions.named(value);
        byName.remove(Portions.SLICES);
        return new Controls(byName);
    }

    private static double number(Hap hap, String name) {
        return ((Num) ((Controls) hap.value()).byName().get(name)).number();
    }

    private static List<String> onsets(Cycles pattern) {
        return NumericPatterns.lines(
                pattern.onsetsOnly().mapHaps(hap -> new Hap(hap.whole(), hap.wholeOrPart(), hap.value(), List.of())));
    }
}
