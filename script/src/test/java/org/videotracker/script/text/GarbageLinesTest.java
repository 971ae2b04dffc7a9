package org.videotracker.script.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SessionCheck;
import org.videotracker.script.text.verb.Verb;
import org.videotracker.script.text.verb.VerbTable;
import org.videotracker.script.text.word.ResultCode;

class GarbageLinesTest {

    /** Words of all commands in any order, names that exist, and noise. */
    @Provide
    Arbitrary<String> lines() {
        List<String> words = Stream.concat(
                        VerbTable.standard().verbs().stream()
                                .map(Verb::example)
                                .flatMap(example -> Stream.of(example.split(" "))),
                        Stream.of(
                                "lead",
                                "drums",
                                "verse",
                                "song",
                                "masterAudioOut",
                                "from",
                                "on",
                                "off",
                                "0",
                                "-1",
                                "1e308",
                                "999999999",
                                "99999999999",
                                "a=b",
                                "=",
                                "\"",
                                "\"\"",
                                ";",
                                "#",
                                "..",
                                "0..1",
                                "volume=",
                                "drums.volume",
                                "drums.sample[0].speed",
                                ".",
                                "pattern:verse.step[0].note",
                                "video",
                                "bar",
                                "delayed",
                                "none",
                                "clock",
                                "project",
                                "clock.bpm",
                                "\\",
                                "\u0000",
                                "é😀"))
                .toList();
        return Arbitraries.of(words).list().ofMinSize(0).ofMaxSize(9).map(list -> String.join(" ", list));
    }

    /** The beginnings of commands that exist, with other arguments. */
    @Provide
    Arbitrary<String> mutations() {
        List<String> examples =
                VerbTable.standard().verbs().stream().map(Verb::example).toList();
        return Arbitraries.of(examples).flatMap(example -> {
            List<String> words = List.of(example.split(" "));
            return Arbitraries.integers()
                    .between(0, words.size() - 1)
                    .flatMap(index -> lines().map(other -> Stream.of(
                                    words.subList(0, index),
                                    List.of(other.split(" ")).subList(0, 1),
                                    words.subList(index + 1, words.size()))
                            .flatMap(List::stream)
                            .collect(Collectors.joining(" "))));
        });
    }

    @Property(tries = 2000)
    void wordsInAnyOrderNeverThrowAndChangeNothingUnlessDone(@ForAll("lines") String line) {
        staysWhole(line);
    }

    @Property(tries = 2000)
    void commandsWithOneOtherWordNeverThrowAndChangeNothingUnlessDone(@ForAll("mutations") String line) {
        staysWhole(line);
    }

    @Property(tries = 500)
    void anyTextNeverThrowsAndChangesNothingUnlessDone(@ForAll String line) {
        staysWhole(line);
    }

    private static void staysWhole(String line) {
        Desk desk = Desk.laid();
        Session before = desk.session();

        TextResult result = desk.console.execute(line);

        assertThat(result.code()).isNotEqualTo(ResultCode.FAULT);
        assertThat(result.ok()).isEqualTo(result.code() == ResultCode.OK);
        if (result.ok()) {
            assertThat(SessionCheck.violations(desk.session())).isEmpty();
        } else {
            assertThat(desk.session()).isSameAs(before);
            assertThat(result.message()).isNotBlank();
        }
    }
}
