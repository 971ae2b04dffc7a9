package org.videotracker.model.pattern.cycle.harmony;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteNameTest {

    @ParameterizedTest
    @CsvSource({
        "c4, 60",
        "C4, 60",
        "c, 48",
        "a4, 69",
        "b3, 59",
        "c0, 12",
        "c-1, 0",
        "g9, 127",
        "cs4, 61",
        "c#4, 61",
        "db4, 61",
        "df4, 61",
        "bb, 58",
        "b#3, 60",
        "cb4, 59",
        "f##2, 43",
        "ebb, 50",
        "e#bs, 53"
    })
    @DisplayName("a name is a letter, accidentals and an octave, C4 being 60, and 3 the octave of names without one")
    void names(String name, int midi) {
        assertThat(NoteName.midi(name)).hasValue(midi);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "kick", "c10", "c-", "4", "cx", "c 4", "bd", "aes5"})
    @DisplayName("other words are no notes")
    void otherWords(String word) {
        assertThat(NoteName.midi(word)).isEmpty();
    }
}
