package org.videotracker.model.pattern.cycle.harmony;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of notes, as Strudel reads them: a letter, accidentals ({@code #} and {@code s} a semitone up, {@code b} and
 * {@code f} one down, any number of them), and an octave of one digit, which may be negative. {@code c4} is the MIDI note 60;
 * without an octave it is {@value #DEFAULT_OCTAVE}, so {@code c} is 48.
 */
public final class NoteName {
    public static final int DEFAULT_OCTAVE = 3;

    private static final Pattern NAME = Pattern.compile("([a-gA-G])([#bsf]*)(-?[0-9])?");
    private static final int SEMITONES = 12;
    private static final int[] FROM_A = {9, 11, 0, 2, 4, 5, 7};

    private NoteName() {}

    /** The MIDI note of a name, in semitones, C4 being 60; empty where the text is no name of a note. */
    public static OptionalInt midi(String name) {
        return midi(name, DEFAULT_OCTAVE);
    }

    /** As {@link #midi(String)}, with the octave of names that have none. */
    public static OptionalInt midi(String name, int defaultOctave) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        String written = matcher.group(3);
        int octave = written == null ? defaultOctave : Integer.parseInt(written);
        int note = (octave + 1) * SEMITONES + FROM_A[Character.toLowerCase(name.charAt(0)) - 'a'];
        return OptionalInt.of(note + semitonesOfAccidentals(matcher.group(2)));
    }

    /** How much sharps and flats add up to. */
    static int semitonesOfAccidentals(String accidentals) {
        int semitones = 0;
        for (int index = 0; index < accidentals.length(); index++) {
            char accidental = accidentals.charAt(index);
            semitones += accidental == '#' || accidental == 's' ? 1 : -1;
        }
        return semitones;
    }
}
