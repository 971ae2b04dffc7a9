package org.videotracker.studio.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.studio.key.Key;

/** The piano of the computer's keyboard. */
class NoteKeysTest {

    @ParameterizedTest
    @CsvSource({"Z,60", "S,61", "X,62", "M,71", "COMMA,72", "Q,72", "DIGIT_2,73", "P,88"})
    void keysArePlayedLikeAPiano(Key key, int note) {
        assertThat(NoteKeys.note(key, 4)).hasValue(note);
    }

    @ParameterizedTest
    @CsvSource({"A", "F", "DIGIT_1", "DIGIT_4", "SPACE", "UNKNOWN"})
    void otherKeysPlayNothing(Key key) {
        assertThat(NoteKeys.note(key, 4)).isEmpty();
    }

    @Test
    void notesBeyondMidiAreNone() {
        assertThat(NoteKeys.note(Key.Z, -2)).isEmpty();
        assertThat(NoteKeys.note(Key.P, 9)).isEmpty();
    }
}
