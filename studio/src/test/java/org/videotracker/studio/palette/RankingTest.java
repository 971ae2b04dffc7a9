package org.videotracker.studio.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.studio.palette.PaletteEntry.Kind;

class RankingTest {
    private static PaletteEntry entry(Kind kind, String title) {
        return new PaletteEntry(kind, title, "", new Deed.BeginLine(title));
    }

    private static List<String> best(List<String> recent, String typed, String... titles) {
        List<PaletteEntry> entries =
                Arrays.stream(titles).map(title -> entry(Kind.ACTION, title)).toList();
        return new Ranking(recent)
                .best(entries, typed).stream().map(PaletteEntry::title).toList();
    }

    @ParameterizedTest
    @CsvSource({
        // typed, the better one, the other
        "lfo, add LFO, add AudioFollower",
        "vs, drums.videoSpeed, drums.lives", // beginnings of words within a word
        "undo, Undo, add UnsoundModule",
        "mix, mixer1, multiSamplerIndex", // in a row before scattered
        "s1, multiSampler1, sequencer31x",
        "route dr mi, route drums to mixer, remove drums mi",
        "route mixer drums, route mixer to drums, route drums to mixer",
        "dr mi, route drums to mixer, route mixer to drums",
    })
    void whatWasMeantComesFirst(String typed, String better, String other) {
        assertThat(best(List.of(), typed, other, better)).first().isEqualTo(better);
    }

    @Test
    void whatLacksALetterDoesNotFit() {
        assertThat(best(List.of(), "xyz", "Undo", "Redo")).isEmpty();
        assertThat(best(List.of(), "redo u", "Undo", "Redo")).isEmpty();
    }

    @Test
    void whatIsTypedInFullComesFirstWhateverWasChosen() {
        assertThat(best(List.of("playlist"), "play", "playlist", "Play"))
                .first()
                .isEqualTo("Play");
    }

    @Test
    void ofEqualsTheOneChosenLatelyComesFirst() {
        assertThat(best(List.of("add pool b"), "add", "add pool a", "add pool b"))
                .containsExactly("add pool b", "add pool a");
        assertThat(best(List.of("c", "b"), "", "a", "b", "c")).containsExactly("c", "b", "a");
    }

    @Test
    void kindsThatAreMeantMoreOftenComeFirst() {
        List<PaletteEntry> entries = List.of(entry(Kind.REMOVE, "drums1"), entry(Kind.MODULE, "drums1"));
        assertThat(new Ranking(List.of()).best(entries, "drums1").getFirst().kind())
                .isEqualTo(Kind.MODULE);
    }

    @Test
    void theLettersThatFitAreMarkedWhereTheyFitBest() {
        FuzzyMatch match = new FuzzyMatch();
        assertThat(match.score(new String[] {"sam", "2"}, "list sampler2")).isPositive();
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < 13; i++) {
            marked.append(match.isFound(i) ? '^' : ' ');
        }
        assertThat(marked.toString()).isEqualTo("     ^^^    ^");
    }

    @Test
    void aScatteredMatchIsMarkedWithAllItsLetters() {
        FuzzyMatch match = new FuzzyMatch();
        assertThat(match.score(new String[] {"ace"}, "a_b_c_d_e")).isPositive();
        assertThat(match.isFound(0) && match.isFound(4) && match.isFound(8)).isTrue();
    }

    @Test
    void textsOfAnyLengthAreRanked() {
        String longest = "x".repeat(5000) + "y";
        assertThat(best(List.of(), "x".repeat(300), longest)).containsExactly(longest);
        assertThat(best(List.of(), "", "")).containsExactly("");
    }
}
