package org.videotracker.model.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterPathTest {

    @ParameterizedTest
    @CsvSource({
        "drums.volume, drums, , , volume",
        "drums.speed[2], drums, , 2, speed",
        "drums.sample[2].speed, drums, sample, 2, speed",
        "mix.connection[0].gain, mix, connection, 0, gain",
        "lead.step[4].position, lead, step, 4, position",
        "pattern:verse.step[4].position, pattern:verse, step, 4, position",
        "pattern:verse.position[12], pattern:verse, , 12, position",
        "clock.bpm, clock, , , bpm",
        "project.seed, project, , , seed",
        "_a-1.b_c-2, _a-1, , , b_c-2",
    })
    @DisplayName("E-24: the forms of a path are read, and printed as they were written")
    void eachFormIsRead(String text, String owner, String element, Integer index, String parameter) {
        ParameterPath path = ParameterPath.parse(text).orElseThrow();

        assertThat(path.owner()).isEqualTo(owner);
        assertThat(path.element()).isEqualTo(Optional.ofNullable(element));
        assertThat(path.index()).isEqualTo(Optional.ofNullable(index));
        assertThat(path.parameter()).isEqualTo(parameter);
        assertThat(path).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "drums",
                "drums.",
                ".volume",
                "drums..volume",
                "drums.volume.",
                "drums.position[4abc]",
                "drums.position[]",
                "drums.position[-1]",
                "drums.position[4",
                "drums.position4]",
                "drums.position[1][2]",
                "drums.position[ 4]",
                "drums.position[4.0]",
                "drums.position[0x4]",
                "drums.position[1234567890]",
                "drums.position[٤]",
                "drums.step[4]",
                "drums.connection[0]",
                "drums.step[4].",
                "drums.step.[4].position",
                "drums.voice[4].position",
                "drums.step[4].position[2]",
                "9lives.volume",
                "drums.9",
                "dr ums.volume",
                "drums.volume\n",
                "pattern:.step[0].note",
                "chain:song.step[0].note",
            })
    @DisplayName("E-24: what is not a path is not read; an index is a whole number and nothing else")
    void whatIsNotAPathIsNotRead(String text) {
        assertThat(ParameterPath.parse(text)).isNotPresent();
    }

    @Test
    void anEndlessTextIsNotRead() {
        assertThat(ParameterPath.parse("a".repeat(1_000_000) + ".b")).isNotPresent();
    }

    @Property(tries = 500)
    @Label("E-24: parse(print(x)) == x")
    void printingAndReadingGivesTheSamePath(@ForAll("paths") ParameterPath path) {
        assertThat(ParameterPath.parse(path.toString())).contains(path);
    }

    @Provide
    Arbitrary<ParameterPath> paths() {
        Arbitrary<String> names = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("AZ09_-")
                .ofMinLength(0)
                .ofMaxLength(12)
                .map(rest -> "p" + rest);
        Arbitrary<String> owners =
                Combinators.combine(Arbitraries.of("", "pattern:"), names).as(String::concat);
        Arbitrary<Integer> indices = Arbitraries.integers().between(0, 999_999_999);
        return Arbitraries.oneOf(
                Combinators.combine(owners, names)
                        .as((owner, name) -> new ParameterPath(owner, Optional.empty(), Optional.empty(), name)),
                Combinators.combine(owners, indices, names)
                        .as((owner, index, name) ->
                                new ParameterPath(owner, Optional.empty(), Optional.of(index), name)),
                Combinators.combine(owners, Arbitraries.of("step", "sample", "connection"), indices, names)
                        .as((owner, element, index, name) ->
                                new ParameterPath(owner, Optional.of(element), Optional.of(index), name)));
    }
}
