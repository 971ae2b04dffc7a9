package org.videotracker.studio.tracker;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.videotracker.model.pattern.Step;
import org.videotracker.studio.key.Key;

/**
 * The piano of a computer's keyboard: the lower two rows of keys are one octave, the upper two the next one and more. Keys count by their
 * places, so that it is the same piano whatever letters they bear.
 */
final class NoteKeys {
    private static final int SEMITONES = 12;
    private static final Key[] LOWER = {
        Key.Z,
        Key.S,
        Key.X,
        Key.D,
        Key.C,
        Key.V,
        Key.G,
        Key.B,
        Key.H,
        Key.N,
        Key.J,
        Key.M,
        Key.COMMA,
        Key.L,
        Key.PERIOD,
        Key.SEMICOLON,
        Key.SLASH
    };
    private static final Key[] UPPER = {
        Key.Q,
        Key.DIGIT_2,
        Key.W,
        Key.DIGIT_3,
        Key.E,
        Key.R,
        Key.DIGIT_5,
        Key.T,
        Key.DIGIT_6,
        Key.Y,
        Key.DIGIT_7,
        Key.U,
        Key.I,
        Key.DIGIT_9,
        Key.O,
        Key.DIGIT_0,
        Key.P
    };
    private static final Map<Key, Integer> PLACES = places();

    private NoteKeys() {}

    private static Map<Key, Integer> places() {
        Map<Key, Integer> places = new EnumMap<>(Key.class);
        for (int i = 0; i < LOWER.length; i++) {
            places.put(LOWER[i], i);
            places.put(UPPER[i], i + SEMITONES);
        }
        return places;
    }

    /**
     * The note of a key; empty if it plays none, or one beyond the range of MIDI.
     *
     * @param octave that of the lower row's C; 4 for middle C
     */
    static OptionalInt note(Key key, int octave) {
        Integer place = PLACES.get(key);
        if (place == null) {
            return OptionalInt.empty();
        }
        int note = (octave + 1) * SEMITONES + place;
        return note >= 0 && note <= Step.MAX_NOTE ? OptionalInt.of(note) : OptionalInt.empty();
    }
}
