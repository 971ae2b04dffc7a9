package org.videotracker.model.rejection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("E-28: near matches")
class NearMatchesTest {
    private static final List<String> NAMES = List.of("drums", "drums2", "bass", "lead", "masterVolume", "regionStart");

    @ParameterizedTest
    @CsvSource({
        "durms, drums",
        "drum, drums",
        "Drums, drums",
        "bas, bass",
        "leed, lead",
        "volume, masterVolume",
        "regionStrat, regionStart",
        "masterVolumeLevel, masterVolume",
    })
    void aSlipOfTheFingersIsFound(String wanted, String meant) {
        assertThat(NearMatches.of(wanted, NAMES)).first().isEqualTo(meant);
    }

    @Test
    void theNearestComesFirstAndThereAreAtMostThree() {
        assertThat(NearMatches.of("kick1", List.of("kick234", "kick1b", "kick", "kick12", "kick1")))
                .startsWith("kick1")
                .hasSize(3);
    }

    @Test
    void whatIsFarFromEverythingHasNoNearMatch() {
        assertThat(NearMatches.of("xylophone", NAMES)).isEmpty();
        assertThat(NearMatches.of("x", NAMES)).isEmpty();
    }

    @Test
    void fewNamesAreAllListedWhereNoneIsNear() {
        assertThat(NearMatches.hint("xylophone", List.of("lead", "bass"))).isEqualTo("There is bass, lead.");
    }

    @Test
    void manyNamesAreNotListed() {
        List<String> many = IntStream.range(0, 100).mapToObj(i -> "name" + i).toList();
        assertThat(NearMatches.hint("xylophone", many)).isEmpty();
    }

    @Test
    void itSaysWhenThereIsNothingYet() {
        assertThat(NearMatches.hint("song", List.of())).isEqualTo("There is none yet.");
    }

    @Test
    void anEndlessWordAmongThousandsOfNamesCostsNothing() {
        assertThat(NearMatches.of("x".repeat(20_000_000), Collections.nCopies(10_000, "name")))
                .isEmpty();
    }
}
