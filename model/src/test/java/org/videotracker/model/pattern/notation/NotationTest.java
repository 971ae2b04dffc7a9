package org.videotracker.model.pattern.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.SourceRange;
import org.videotracker.model.pattern.notation.Body.Sequence;
import org.videotracker.model.pattern.notation.Item.Word;

class NotationTest {
    private static Element word(String text, Modifier... modifiers) {
        return new Element(new Word(text), List.of(modifiers));
    }

    @Test
    void aTextIsReadAsWhatItSays() throws NotationException {
        Notation notation = Notation.parse(" bd*2 <sd  cp>!3 ");
        assertThat(notation.text()).isEqualTo(" bd*2 <sd  cp>!3 ");
        assertThat(notation.wordStarts()).containsExactly(1, 4, 7, 11);
        assertThat(notation.body())
                .isEqualTo(new Sequence(
                        false,
                        List.of(
                                word("bd", new Modifier.Fast(new Word("2"))),
                                new Element(
                                        new Item.Alternation(
                                                List.of(new Sequence(false, List.of(word("sd"), word("cp"))))),
                                        List.of(new Modifier.Replicate(OptionalDouble.of(3)))))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            value = {
                "  a   b  \ta b",
                "[ a,b  ]\t[a, b]",
                "a _ __ b\ta _ _ _ b",
                "a@3.0 b!2.50 c?0.30\ta@3 b!2.5 c?0.3",
                "a ! ! b\ta!! b",
                "a( 3 ,8 , 2 )\ta(3,8,2)",
                "{a b , c}%<4 8>\t{a b, c}%<4 8>",
                "0 ..3\t0 .. 3",
                "a@2..3\ta@2.. 3",
                "a . b\ta . b",
                "a|b\ta | b",
                "a : b * 2\ta:b*2",
                "^ a b\t^a b",
                "a@1e21 b\ta@1.0e21 b",
                "a _3b\ta _3 b"
            })
    void isPrintedInOneWayOfWriting(String text, String printed) throws NotationException {
        assertThat(Notation.parse(text)).hasToString(printed);
    }

    @Test
    void eventsSayWhichNotationAndWhichCharactersMadeThem() throws NotationException {
        List<Hap> haps = Notation.parse("a <b\tc>*2").cycles(3).query(Fraction.ZERO, Fraction.ONE);
        assertThat(haps.stream().map(Hap::ranges))
                .containsExactly(
                        List.of(new SourceRange(3, 0, 1)),
                        List.of(new SourceRange(3, 3, 4), new SourceRange(3, 8, 9)),
                        List.of(new SourceRange(3, 5, 6), new SourceRange(3, 8, 9)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b*x c       | x",
                "a [b c*[2 x]] | 2 x",
                "bd sd*1e9 hh  | 1e9",
                "bd sd!1e9 hh  | sd",
                "{b c}%<3 x>   | 3 x",
                "a b(9,8)      | 9,8",
                "a <b@0>       | b",
                "[a b*y c]*3   | y"
            })
    void aFaultSaysWhichCharactersAreToBlame(String text, String blamed) throws NotationException {
        Notation notation = Notation.parse(text);
        PatternFault fault =
                assertThrows(PatternFault.class, () -> notation.cycles(1).query(Fraction.ZERO, Fraction.of(4)));
        SourceRange place = fault.place().orElseThrow();
        assertThat(place.notation()).isEqualTo(1);
        assertThat(text.substring(place.begin(), place.end())).isEqualTo(blamed);
    }

    @Test
    void wordsThatWouldBeReadAsSignsMakeNoSequence() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sequence(false, List.of(word("a"), word("_b"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sequence(false, List.of(word("^a"))));
        assertThat(new Sequence(true, List.of(word("^a"))).elements()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Word("."));
        assertThatIllegalArgumentException().isThrownBy(() -> new Word("a b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Word("\uD83C\uDFB9"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Modifier.Weight(OptionalDouble.of(Double.NaN)));
    }

    @Test
    void limitsAreWhatIsHandedIn() throws NotationException {
        NotationLimits limits = new NotationLimits(10, 2);
        assertThat(Notation.parse("[[a b] c]", limits)).hasToString("[[a b] c]");
        assertThatThrownBy(() -> Notation.parse("[[[a]]]", limits))
                .isInstanceOfSatisfying(
                        NotationException.class, e -> assertThat(e.column()).isEqualTo(3))
                .hasMessageContaining("more than 2 brackets");
        assertThatThrownBy(() -> Notation.parse("a b c d e f", limits))
                .isInstanceOfSatisfying(
                        NotationException.class, e -> assertThat(e.column()).isEqualTo(11))
                .hasMessageContaining("at most 10 characters");
        assertThatThrownBy(() -> Notation.parse("{a}%{b}%{c}", new NotationLimits(100, 2)))
                .isInstanceOf(NotationException.class);
    }
}
