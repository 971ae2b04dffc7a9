package org.videotracker.model.pattern.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.PatternFault;

/** Notations that ask for more than there is: each ends soon, with a sentence. */
@Timeout(30)
class NotationAbuseTest {

    private static List<Hap> played(String notation) throws NotationException {
        return Notation.parse(notation).cycles(0).query(Fraction.ZERO, Fraction.ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a!1000000000",
                "a!1e300",
                "0 .. 1000000000",
                "0 .. 5e9",
                "0 .. Infinity",
                "[0 .. 99999] .. 99999",
                "a*1000000000",
                "a*1e15",
                "a*1e300",
                "a*Infinity",
                "[[a*99999]*99999]*99999",
                "<a b>!1000000000",
                "[[[a!9999]!9999]!9999]!9999",
                "a(3,1000000000)",
                "a(1000000000,1000000000)",
                "a(-1e300,8)",
                "{a b}%1000000000",
                "a@1e300 b",
                "a/1e300"
            })
    void whatIsTooMuchIsAFault(String notation) {
        assertThatThrownBy(() -> played(notation)).isInstanceOf(PatternFault.class);
    }

    static Stream<String> tooDeepToPlay() {
        return Stream.of("*2", "*[2]", "?", "(3,8)", ":c", "*<2 3>", " .. 9").map(sign -> "a" + sign.repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("tooDeepToPlay")
    void manySignsBehindEachOtherTakeNoStackWithoutEnd(String notation) {
        assertThatThrownBy(() -> played(notation)).isInstanceOf(PatternFault.class);
    }

    static Stream<String> tooDeepToRead() {
        return Stream.of("[", "<", "{", "a*[", "a .. [", "a(", "{a}%", "a:<").map(piece -> piece.repeat(7_000));
    }

    @ParameterizedTest
    @MethodSource("tooDeepToRead")
    void bracketsWithoutEndAreRefused(String notation) {
        assertThatThrownBy(() -> Notation.parse(notation))
                .isInstanceOf(NotationException.class)
                .hasMessageContaining("more than 100 brackets");
    }

    static Stream<String> longOnes() {
        return Stream.of("a ", "a,", "a|", "a . ", "a _", "a! ").map(piece -> piece.repeat(10_000) + "a");
    }

    @ParameterizedTest
    @MethodSource("longOnes")
    void longNotationsPlay(String notation) throws NotationException {
        assertThat(played(notation)).isNotEmpty();
    }
}
