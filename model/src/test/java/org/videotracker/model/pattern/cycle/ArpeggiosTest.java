package org.videotracker.model.pattern.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.videotracker.model.pattern.cycle.Fixtures.numbers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArpeggiosTest {
    private static final Cycles CHORD = Sequences.stack(Cycles.pure(0), Cycles.pure(1), Cycles.pure(2), Cycles.pure(3));

    @ParameterizedTest
    @CsvSource({
        "up, 0 1 2 3",
        "down, 3 2 1 0",
        "updown, 0 1 2 3 2 1",
        "downup, 3 2 1 0 1 2",
        "up&down, 0 1 2 3 3 2 1 0",
        "down&up, 3 2 1 0 0 1 2 3",
        "converge, 0 3 1 2",
        "diverge, 2 1 3 0",
        "disconverge, 0 3 1 2 1 3 0",
        "pinkyup, 0 3 1 3 2 3",
        "pinkyupdown, 0 3 1 3 2 3 2 3 1 3",
        "thumbup, 0 1 0 2 0 3",
        "thumbupdown, 0 1 0 2 0 3 0 2 0 1",
    })
    @DisplayName("a mode plays the notes of a chord in Tidal's order, each for its share of the time")
    void modes(String mode, String order) {
        String[] notes = order.split(" ", -1);
        List<Hap> haps = Arpeggios.arp(CHORD, Cycles.pure(mode)).query(Fraction.ZERO, Fraction.ONE);

        assertThat(haps).extracting(hap -> hap.value().toString()).containsExactly(notes);
        assertThat(haps)
                .extracting(Hap::whole)
                .containsExactlyElementsOf(IntStream.range(0, notes.length)
                        .mapToObj(place ->
                                new TimeSpan(Fraction.of(place, notes.length), Fraction.of(place + 1L, notes.length)))
                        .toList());
    }

    @Property(tries = 100)
    @Label("whatever the count of notes, up and down are each other's mirror and every note is heard")
    void anyChord(@ForAll @IntRange(min = 1, max = 12) int count) {
        int[] all = IntStream.range(0, count).toArray();
        int[] up = ArpMode.UP.places(count);
        int[] down = ArpMode.DOWN.places(count);

        for (ArpMode mode : ArpMode.values()) {
            assertThat(Arrays.stream(mode.places(count)).distinct().sorted().toArray())
                    .as(mode.word())
                    .isEqualTo(all);
        }
        assertThat(IntStream.range(0, count).map(place -> up[place] + down[place]))
                .allMatch(sum -> sum == count - 1);
    }

    @Test
    @DisplayName("a pattern of modes changes them, and what is asked in pieces is what is asked at once")
    void patternsOfModes() {
        Cycles chords = Sequences.cat(CHORD, Sequences.stack(numbers(10, 20), numbers(11, 21)));
        Cycles modes = Sequences.cat(Cycles.pure("up"), Cycles.pure("down"), Cycles.pure(1));
        Cycles arp = Arpeggios.arp(chords, modes);

        assertThat(arp.query(Fraction.ZERO, Fraction.of(3)))
                .extracting(hap -> hap.value().toString())
                .containsExactly("0", "1", "2", "3", "11", "10", "21", "20", "1");
        assertThat(IntStream.range(0, 24)
                        .mapToObj(eighth -> arp.onsetsOnly().query(Fraction.of(eighth, 8), Fraction.of(eighth + 1L, 8)))
                        .flatMap(List::stream)
                        .map(hap -> hap.whole() + " " + hap.value()))
                .containsExactlyElementsOf(arp.onsetsOnly().query(Fraction.ZERO, Fraction.of(3)).stream()
                        .map(hap -> hap.whole() + " " + hap.value())
                        .toList());
    }

    @Test
    @DisplayName("places go round behind the last note and before the first")
    void placesGoRound() {
        assertThat(Arpeggios.arp(CHORD, numbers(4, -1, 2.5)).query(Fraction.ZERO, Fraction.ONE))
                .extracting(hap -> hap.value().toString())
                .containsExactly("0", "3", "2");
    }

    @Test
    @DisplayName("an unknown mode is told with those that exist")
    void unknownModes() {
        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> Arpeggios.arp(CHORD, Cycles.pure("sideways")))
                .withMessageContaining("sideways")
                .withMessageContaining("pinkyup");
    }
}
