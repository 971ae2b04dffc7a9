package org.videotracker.model.pattern.cycle.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.cycle.Alignment;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.NumericPatterns;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Structure;
import org.videotracker.model.pattern.cycle.TimeSpan;
import org.videotracker.model.pattern.cycle.Value;

class OperationLawsTest {

    @Provide
    Arbitrary<Cycles> patterns() {
        return NumericPatterns.any();
    }

    @Property(tries = 200)
    @Label("what is added and taken away again leaves the pattern")
    void addThenSub(@ForAll("patterns") Cycles pattern, @ForAll @IntRange(min = -50, max = 50) int amount) {
        Cycles there = Operation.ADD.of(pattern, Value.of(amount));

        assertThat(wholes(Operation.SUB.of(there, Value.of(amount)))).isEqualTo(wholes(pattern));
        assertThat(values(Operation.SUB.of(there, Value.of(amount)))).isEqualTo(values(pattern));
    }

    @Property(tries = 200)
    @Label("to add two patterns is the same from both sides when the structure is that of the same one")
    void inAndOutMirrorEachOther(@ForAll("patterns") Cycles first, @ForAll("patterns") Cycles second) {
        assertThat(NumericPatterns.lines(Operation.ADD.of(Alignment.OUT, first, second)))
                .isEqualTo(NumericPatterns.lines(Operation.ADD.of(Alignment.IN, second, first)));
        assertThat(NumericPatterns.lines(Operation.ADD.of(Alignment.MIX, first, second)))
                .isEqualTo(NumericPatterns.lines(Operation.ADD.of(Alignment.MIX, second, first)));
        assertThat(NumericPatterns.lines(Operation.ADD.of(Alignment.SQUEEZE, first, second)))
                .isEqualTo(NumericPatterns.lines(Operation.ADD.of(Alignment.SQUEEZE_OUT, second, first)));
    }

    @Property(tries = 200)
    @Label("each alignment takes its events from where it says")
    void alignmentsKeepTheirEvents(@ForAll("patterns") Cycles first, @ForAll("patterns") Cycles second) {
        assertThat(wholes(first)).containsAll(wholes(Operation.ADD.of(Alignment.IN, first, second)));
        assertThat(wholes(second)).containsAll(wholes(Operation.ADD.of(Alignment.OUT, first, second)));
        assertThat(NumericPatterns.lines(Operation.KEEP.of(Alignment.RESET, first, second)))
                .isEqualTo(NumericPatterns.lines(second.resetBind(value -> first)));
        assertThat(NumericPatterns.lines(Operation.KEEP.of(Alignment.RESTART, first, second)))
                .isEqualTo(NumericPatterns.lines(second.restartBind(value -> first)));
    }

    @Property(tries = 200)
    @Label("to keep where another is truthy is to mask by it, and with its events to be structured by it")
    void keepIf(@ForAll("patterns") Cycles first, @ForAll("patterns") Cycles second) {
        assertThat(NumericPatterns.lines(Operation.KEEPIF.of(first, second)))
                .isEqualTo(NumericPatterns.lines(Structure.mask(first, second)));
        assertThat(NumericPatterns.lines(Operation.KEEPIF.of(Alignment.OUT, first, second)))
                .isEqualTo(NumericPatterns.lines(Structure.struct(first, second)));
    }

    @Property(tries = 200)
    @Label("a remainder has the sign of its divisor, and with the quotient makes the number again")
    void remainders(
            @ForAll @IntRange(min = -99, max = 99) int number, @ForAll @IntRange(min = 1, max = 12) int divisor) {
        Cycles remainder = Operation.MOD.of(Cycles.pure(number), Value.of(divisor));
        Cycles quotient = Rounding.floor(Operation.DIV.of(Cycles.pure(number), Value.of(divisor)));

        assertThat(values(remainder))
                .allSatisfy(value -> assertThat(Numeral.of(value)).isBetween(0.0, divisor - 1.0));
        assertThat(values(Operation.ADD.of(Operation.MUL.of(quotient, Value.of(divisor)), remainder)))
                .allSatisfy(value -> assertThat(Numeral.of(value)).isEqualTo(number));
    }

    @Test
    @DisplayName("half a power gives the root, whatever the last digit is elsewhere")
    void powers() {
        assertThat(values(Operation.POW.of(Cycles.pure(2), Value.of(.5))))
                .first()
                .isEqualTo(Value.of(Math.sqrt(2)));
    }

    @Test
    @DisplayName("a word that is no note cannot be calculated with, and the fault shows it")
    void wordsAreNoNumbers() {
        Cycles sum = Operation.ADD.of(Cycles.pure("kick"), Value.of(1));

        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> values(sum))
                .withMessageContaining("\"kick\"");
    }

    private static List<Value> values(Cycles pattern) {
        return pattern.query(Fraction.ZERO, Fraction.ONE).stream()
                .map(Hap::value)
                .toList();
    }

    private static List<TimeSpan> wholes(Cycles pattern) {
        return pattern.query(Fraction.ZERO, Fraction.ONE).stream()
                .map(Hap::wholeOrPart)
                .distinct()
                .toList();
    }
}
