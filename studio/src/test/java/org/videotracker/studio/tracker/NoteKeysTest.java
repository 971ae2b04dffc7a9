package org.videotracker.studio.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The piano of the computer's keyboard. */
class NoteKeysTest {

    @ParameterizedTest
    @CsvSource({"z,60", "s,61", "x,62", "m,71", "q,72", "2,73", "p,88", "Z,60"})
    void keysArePlayedLikeAPiano(char key, int note) {
        assertThat(NoteKeys.QWERTY.note(key, 4)).hasValue(note);
    }

    @ParameterizedTest
    @CsvSource({"QWERTZ,y", "AZERTY,w", "DVORAK,;", "QWERTY,z"})
    void theLowestKeyIsTheSameOnEveryLayout(NoteKeys keys, char key) {
        assertThat(keys.note(key, 4)).hasValue(60);
    }

    @Test
    void otherKeysPlayNothing() {
        assertThat(NoteKeys.QWERTY.note('a', 4)).isEmpty();
        assertThat(NoteKeys.QWERTY.note('1', 4)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NoteKeys.class)
    void notesBeyondMidiAreNone(NoteKeys keys) {
        assertThat("zyw;".chars().mapToObj(key -> keys.note(key, -3))).allMatch(java.util.OptionalInt::isEmpty);
        assertThat(keys.note('p', 9)).isEmpty();
    }
}
