package org.videotracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code vt pattern} as a user has it. */
class PatternCommandTest {
    @TempDir
    private Path folder;

    private Vt vt;

    @BeforeEach
    void aTerminal() {
        vt = new Vt(folder);
    }

    private int withInput(String input, Object... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return vt.run(arguments);
        } finally {
            System.setIn(before);
        }
    }

    private void assertShows(String picture) {
        assertThat(vt.err()).isEmpty();
        assertThat(vt.out()).isEqualToNormalizingNewlines(picture);
    }

    @Test
    void eventsAreALineOfJson() {
        assertThat(vt.run("pattern", "kick <snare:1.5 ~>", "--cycles", 2, "--json"))
                .isZero();
        assertShows("""
                {"notation":"kick <snare:1.5 ~>","events":[\
                {"whole":["0/1","1/2"],"part":["0/1","1/2"],"value":"kick","location":[[0,4]]},\
                {"whole":["1/2","1/1"],"part":["1/2","1/1"],"value":["snare",1.5],"location":[[12,15],[6,11]]},\
                {"whole":["1/1","3/2"],"part":["1/1","3/2"],"value":"kick","location":[[0,4]]}]}
                """);
    }

    @Test
    void eventsAreSortedByPartThenWholeThenValueAndCutOnesShowTheirWhole() {
        assertThat(vt.run("pattern", "b, a, [9 10]/2, Ä", "--cycles", 1, "--json"))
                .isZero();
        assertShows("""
                {"notation":"b, a, [9 10]/2, \\u00C4","events":[\
                {"whole":["0/1","1/1"],"part":["0/1","1/1"],"value":"\\u00C4","location":[[16,17]]},\
                {"whole":["0/1","1/1"],"part":["0/1","1/1"],"value":"a","location":[[3,4]]},\
                {"whole":["0/1","1/1"],"part":["0/1","1/1"],"value":"b","location":[[0,1]]},\
                {"whole":["0/1","1/1"],"part":["0/1","1/1"],"value":9,"location":[[7,8],[13,14]]}]}
                """);
        assertThat(vt.run("pattern", "a/3", "--cycles", 1, "--json")).isZero();
        assertThat(vt.out()).contains("{\"whole\":[\"0/1\",\"3/1\"],\"part\":[\"0/1\",\"1/1\"],\"value\":\"a\"");
    }

    @Test
    void aBrokenNotationIsOneSentenceWithItsColumn() {
        assertThat(vt.run("pattern", "a [b")).isEqualTo(2);
        assertThat(vt.out()).isEmpty();
        assertThat(vt.err())
                .isEqualToNormalizingNewlines("vt: column 5: expected ] for the [ in column 3, found the end.\n");
    }

    @Test
    void aBrokenNotationIsALineOfJsonToo() {
        assertThat(vt.run("pattern", "a [b", "--json")).isEqualTo(2);
        assertShows("""
                {"notation":"a [b","error":{"column":5,"message":"expected ] for the [ in column 3, found the end"}}
                """);
    }

    @Test
    void whatCanBeReadAndNotPlayedNamesItsColumnAsWell() {
        assertThat(vt.run("pattern", "a b*<2 x>")).isEqualTo(2);
        assertThat(vt.err()).startsWith("vt: column 6: fast takes a number, not the word 'x'");
        assertThat(vt.run("pattern", "a!1000000000", "--json")).isEqualTo(2);
        assertThat(vt.out()).contains("\"error\":{\"column\":1,\"message\":\"this pattern makes too many events");
    }

    @Test
    void eachLineOfStandardInputIsALineOfJson() {
        assertThat(withInput("a\na [b\n\n- ~\r\nÄ", "pattern", "--stdin", "--cycles", 1, "--json"))
                .isZero();
        assertThat(vt.out().lines())
                .containsExactly(
                        "{\"notation\":\"a\",\"events\":[{\"whole\":[\"0/1\",\"1/1\"],\"part\":[\"0/1\",\"1/1\"],"
                                + "\"value\":\"a\",\"location\":[[0,1]]}]}",
                        "{\"notation\":\"a [b\",\"error\":{\"column\":5,"
                                + "\"message\":\"expected ] for the [ in column 3, found the end\"}}",
                        "{\"notation\":\"\",\"error\":{\"column\":1,\"message\":\"nothing is written: expected a word,"
                                + " a number or an opening bracket; write ~ for silence\"}}",
                        "{\"notation\":\"- ~\",\"events\":[]}",
                        "{\"notation\":\"\\u00C4\",\"events\":[{\"whole\":[\"0/1\",\"1/1\"],"
                                + "\"part\":[\"0/1\",\"1/1\"],\"value\":\"\\u00C4\",\"location\":[[0,1]]}]}");
    }

    @Test
    void linesOfStandardInputAreShownOneByOneAndTheBrokenOnesNamed() {
        assertThat(withInput("a\nb]\nc", "pattern", "--stdin", "--cycles", 1)).isEqualTo(2);
        assertThat(vt.out()).isEqualToNormalizingNewlines("""
                a
                  0---'---:---'---
                a x---------------
                1 event in 1 cycle: x begins, - lasts

                b]

                c
                  0---'---:---'---
                c x---------------
                1 event in 1 cycle: x begins, - lasts
                """);
        assertThat(vt.err()).startsWith("vt: line 2, column 2: ] closes nothing");
    }

    @Test
    void aTimelineHasALaneForEachValue() {
        assertThat(vt.run("pattern", "bd*2 <sd:3 cp>(3,8)", "--cycles", 2)).isZero();
        assertShows("""
                     0---'---:---'---1---'---:---'---
                bd   x---x---........x---x---........
                sd:3 ........x..x..x.................
                cp   ........................x..x..x.
                10 events in 2 cycles: x begins, - lasts
                """);
    }

    @Test
    void cutEventsAreMarkedAndThoseThatOverlapLieBelowEachOther() {
        assertThat(vt.run("pattern", "a/1.5, {b c d}%2, a*2", "--cycles", 2)).isZero();
        assertShows("""
                  0---'---:---'---1---'---:---'---
                a x-------x-------x-------x-------
                  x-----------------------x------>
                b x-------................x-------
                c ........x-------................
                d ................x-------........
                10 events in 2 cycles: x begins, - lasts, > is cut and would go on
                """);
    }

    @Test
    void whatDoesNotFitBesideEachOtherFollowsInRows() {
        assertThat(vt.run("pattern", "a*<8 10>", "--cycles", 2)).isZero();
        assertShows("""
                  0---------'---------:---------'---------
                a x----x----x----x----x----x----x----x----
                  1---------'---------:---------'---------
                a x---x---x---x---x---x---x---x---x---x---
                18 events in 2 cycles: x begins, - lasts
                """);
    }

    @Test
    void timesThatNeedMoreRoomThanThereIsAreRoundedAndThatIsSaid() {
        assertThat(vt.run("pattern", "{a a a a a a a}%7, b*5, c*11", "--cycles", 1))
                .isZero();
        assertThat(vt.out()).contains("times are rounded down to 1/64");
    }

    @Test
    void silenceIsSaid() {
        assertThat(vt.run("pattern", "~")).isZero();
        assertShows("no events in 4 cycles\n");
        assertThat(vt.run("pattern", "- -1 -", "--cycles", 1)).isZero();
        assertThat(vt.out()).contains("-1 ......x-----......");
    }

    @Test
    void aPatternInLuaIsShownLikeANotation() {
        assertThat(vt.run("pattern", "--lua", "s(\"bd*2\"):fast(2)", "--cycles", 1))
                .isZero();
        assertShows("""
                     0---'---:---'---
                s bd x---x---x---x---
                4 events in 1 cycle: x begins, - lasts
                """);
        assertThat(vt.run("pattern", "--lua", "\"a b\"", "--cycles", 1, "--json"))
                .isZero();
        assertThat(vt.out()).startsWith("{\"notation\":\"\\\"a b\\\"\",\"events\":[{\"whole\":[\"0/1\",\"1/2\"]");
    }

    @Test
    void whatIsNoPatternInLuaIsOneSentenceWithItsColumn() {
        assertThat(vt.run("pattern", "--lua", "s(\"bd [sd\")")).isEqualTo(2);
        assertThat(vt.err()).startsWith("vt: column 3: ").contains("expected ]").hasLineCount(1);
        assertThat(vt.run("pattern", "--lua", "note(\"c\"):fsat(2)", "--json")).isEqualTo(2);
        assertThat(vt.out()).contains("\"error\":{\"column\":", "Did you mean").hasLineCount(1);
        assertThat(vt.run("pattern", "--lua", "note(")).isEqualTo(2);
        assertThat(vt.err()).startsWith("vt: column ").hasLineCount(1);
        assertThat(vt.run("pattern", "--lua", "{}")).isEqualTo(2);
        assertThat(vt.err()).startsWith("vt: column 1: ").hasLineCount(1);
        assertThat(vt.run("pattern", "--lua", "s(\"x\"):fast(\"y\")")).isEqualTo(2);
        assertThat(vt.err()).startsWith("vt: column ").hasLineCount(1);
    }

    @Test
    void aPatternIsDrawnIntoAFile() throws Exception {
        Path picture = vt.path("beat.svg");
        assertThat(vt.run("pattern", "bd*2 <sd cp>", "--cycles", 2, "--svg", picture))
                .isZero();
        assertThat(vt.out()).isEmpty();
        assertThat(vt.err()).isEqualToNormalizingNewlines("Wrote " + picture + ".\n");
        assertThat(Files.readString(picture)).startsWith("<svg ").contains("bd*2 &lt;sd cp&gt;, 2 cycles");

        assertThat(vt.run("pattern", "--lua", "sine:range(1, 5)", "--svg", picture, "--json"))
                .isZero();
        assertThat(vt.out()).contains("\"whole\":null");
        assertThat(Files.readString(picture)).contains("<polyline ");
    }

    @Test
    void whatCannotBeDrawnIsToldInASentence() {
        Path picture = vt.path("beat.svg");
        assertThat(vt.run("pattern", "a*2000", "--svg", picture)).isEqualTo(2);
        assertThat(vt.err())
                .isEqualToNormalizingNewlines("vt: a picture shows at most 5000 events, and this pattern has 8000;"
                        + " show fewer cycles of it.\n");
        assertThat(picture).doesNotExist();
        assertThat(vt.run("pattern", "a", "--svg", vt.path("nowhere/beat.svg"))).isNotZero();
        assertThat(vt.err()).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pattern                    | NOTATION is missing",
                "pattern a --stdin          | --stdin takes the place of NOTATION; give one of them",
                "pattern --lua a --stdin    | --stdin takes the place of --lua; give one of them",
                "pattern a --lua b          | --lua takes the place of NOTATION; give one of them",
                "pattern --stdin --svg f    | --svg draws one pattern; give it instead of --stdin",
                "pattern a --cycles 65 --svg f | --svg draws at most 64 cycles, not 65",
                "pattern a --cycles 0       | --cycles takes a number from 1 to 1000, not 0",
                "pattern a --cycles 1001    | --cycles takes a number from 1 to 1000, not 1001",
                "pattern a --cycles two     | Invalid value for option '--cycles'",
                "pattern a --jsn            | There is no option '--jsn' here; did you mean --json?"
            })
    void wrongArgumentsAreToldInOneSentence(String line, String sentence) {
        assertThat(vt.run((Object[]) line.split(" "))).isEqualTo(2);
        assertThat(vt.err()).contains(sentence).hasLineCount(1);
    }
}
