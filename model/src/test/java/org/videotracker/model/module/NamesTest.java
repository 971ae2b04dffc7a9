package org.videotracker.model.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "drums, true",
        "Drums-2_b, true",
        "_x, true",
        "a, true",
        "'', false",
        "2drums, false",
        "-x, false",
        "a b, false",
        "a.b, false",
        "a[0], false",
        "trömmel, false",
        "clock, false",
        "project, false",
        "pattern, false",
        "clocks, true",
        "٣x, false",
        "a٣, false"
    })
    @DisplayName("E-17: names are letters, digits, _ and -, not beginning with a digit or -")
    void aNameIsLegalOrNot(String name, boolean legal) {
        assertThat(Names.isLegal(name)).isEqualTo(legal);
    }

    @Test
    @DisplayName("E-17: names have at most 64 characters")
    void aNameHasAtMost64Characters() {
        assertThat(Names.isLegal("x".repeat(64))).isTrue();
        assertThat(Names.isLegal("x".repeat(65))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"my kick!, my_kick_", "808, _808", "clock, _clock", "'', _", "-x, _-x", "ok, ok"})
    void aTextIsMadeTheNearestName(String text, String name) {
        assertThat(Names.legalise(text)).isEqualTo(name);
    }

    @Property
    void whateverTheTextItIsMadeALegalName(@ForAll String text) {
        assertThat(Names.isLegal(Names.legalise(text))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "P0 P1 P2 P10 P11 P100",
        "a1b2 a1b10 a2b1 a10b1",
        "P P0 P00 P01 P1 Pa",
        "1 2 10 a",
        "x99999999999999999998 x99999999999999999999 x100000000000000000000",
    })
    @DisplayName("REQ 29: numbers in names count as numbers")
    void numbersInNamesCountAsNumbers(String sorted) {
        List<String> names = Arrays.asList(sorted.split(" "));

        assertThat(names.reversed().stream().sorted(NaturalOrder.INSTANCE)).containsExactlyElementsOf(names);
    }

    @Property(tries = 2000)
    @Label("REQ 29: the natural order is a total order, which tells all names apart")
    void theNaturalOrderIsATotalOrder(@ForAll("names") String a, @ForAll("names") String b, @ForAll("names") String c) {
        int ab = Integer.signum(NaturalOrder.INSTANCE.compare(a, b));
        int bc = Integer.signum(NaturalOrder.INSTANCE.compare(b, c));
        int ac = Integer.signum(NaturalOrder.INSTANCE.compare(a, c));

        assertThat(Integer.signum(NaturalOrder.INSTANCE.compare(b, a))).isEqualTo(-ab);
        assertThat(ab == 0).isEqualTo(a.equals(b));
        if (ab == bc) {
            assertThat(ac).isEqualTo(ab);
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("a0019Z_").ofMaxLength(6);
    }

    @Test
    void theFirstFreeOfASeriesSkipsWhatIsTaken() {
        assertThat(Names.firstFree("P", 0, Set.of("P0", "P1", "P3")::contains)).isEqualTo("P2");
    }
}
