package org.videotracker.model.pattern.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a broken notation: where, what was expected, what was found, and what was probably meant. */
class NotationExceptionTest {
    private static final String ITEM = "a word, a number or an opening bracket";
    private static final String NEXT = "expected the next item, a sign such as * ! @ ? : or the end, found ";

    record Row(String text, int column, String message) {}

    static Stream<Row> rows() {
        return Stream.of(
                new Row("", 1, "nothing is written: expected " + ITEM + "; write ~ for silence"),
                new Row("  ", 3, "nothing is written: expected " + ITEM + "; write ~ for silence"),
                new Row("[a b", 5, "expected ] for the [ in column 1, found the end"),
                new Row("a [b <c d]", 10, "expected > for the < in column 6, found ]"),
                new Row("a .. {b", 8, "expected } for the { in column 6, found the end"),
                new Row("a b]", 4, "] closes nothing: no [ is open before it; write one, or take ] away"),
                new Row("a [ ] b", 5, "[ ] is empty: expected " + ITEM + "; write ~ for silence"),
                new Row("a()", 3, "( ) is empty: expected the number of pulses; write for example (3,8)"),
                new Row(
                        "a(3)",
                        4,
                        "expected a comma and the number of steps, found ); pulses and steps are written (3,8)"),
                new Row(
                        "a(3 16)",
                        5,
                        "expected a comma and the number of steps, found 16; pulses and steps are written (3,8)"),
                new Row("a(3,)", 5, "expected the number of steps, found )"),
                new Row(
                        "a(3,8,1,2)",
                        8,
                        "expected ) for the ( in column 2, found a comma; it holds pulses, steps and rotation: (3,8,2)"),
                new Row(
                        "a(3 | 5,8)",
                        5,
                        "expected a comma and the number of steps, found |; pulses and steps are written (3,8)"),
                new Row(
                        "a(3,8 | 6)",
                        7,
                        "expected ) for the ( in column 2, found |; put square brackets around what it separates"),
                new Row("a | b, c", 6, "a comma cannot be mixed with |; put one of them in square brackets"),
                new Row(
                        "a*1,5 | b",
                        7,
                        "| cannot be mixed with a comma; put one of them in square brackets,"
                                + " or write a decimal number with a point: 1.5"),
                new Row(
                        "<a | b>",
                        4,
                        "expected a comma or >, found |, which separates between [ and ] only; write <[a | b]>"),
                new Row("a*", 3, "expected how many times faster behind *: a number or brackets, found the end"),
                new Row(
                        "*2 a",
                        1,
                        "expected " + ITEM
                                + ", found *; * belongs behind what it changes, and nothing stands before it"),
                new Row(
                        "_ a",
                        1,
                        "expected " + ITEM + ", found _; _ makes what stands before it longer, and ~ is a rest"),
                new Row("a,", 3, "expected something behind the comma: " + ITEM + ", found the end"),
                new Row("a@2 *3", 5, NEXT + "*; no blank may stand before * here"),
                new Row("[a b]%4", 6, NEXT + "%; % belongs directly behind }: {a b c}%4"),
                new Row("a – b", 3, NEXT + "–; a rest is written ~ or -"),
                new Row("a+b", 2, NEXT + "+; patterns are added by add(...), outside of the notation"),
                new Row("a 'b'", 3, NEXT + "a quotation mark; there are no quotation marks inside a notation"),
                new Row(
                        "a // b",
                        4,
                        "expected how many times slower behind /: a number or brackets, found /;"
                                + " a notation has no comments"),
                new Row("0 … 3", 3, NEXT + "…; a range is written with two points: 0 .. 3"),
                new Row("bd 🎹", 4, NEXT + "🎹; words are made of letters, digits and ~ - # . ^ _"),
                new Row("a \uD800", 3, NEXT + "\uFFFD"),
                new Row("a\u0007", 2, NEXT + "the control character 7"),
                new Row("^", 2, "expected something behind ^: " + ITEM + ", found the end"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhereAndWhat(Row row) {
        NotationException refused = assertThrows(NotationException.class, () -> Notation.parse(row.text()));
        assertThat(refused.column()).isEqualTo(row.column());
        assertThat(refused).hasMessage(row.message());
    }
}
