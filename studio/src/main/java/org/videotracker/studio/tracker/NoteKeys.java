package org.videotracker.studio.tracker;

import java.util.Locale;
import java.util.OptionalInt;
import org.videotracker.model.pattern.Step;

/**
 * The piano of a computer's keyboard: the lower row of letters is one octave, the upper row the next one and more. The keys are told by
 * what they type, so each layout has its own.
 */
enum NoteKeys {
    QWERTY("zsxdcvgbhnjm,l.;/", "q2w3er5t6y7ui9o0p"),
    QWERTZ("ysxdcvgbhnjm,l.ö-", "q2w3er5t6z7ui9o0p"),
    AZERTY("wsxdcvgbhnj,;l:m!", "aéz\"er(t-yèuiço)p"),
    DVORAK(";oqejkixdbhmwnvsz", "'2,3.p5y6f7gc9r0l");

    private static final int SEMITONES = 12;

    private final String lower;
    private final String upper;

    NoteKeys(String lower, String upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * The note of a character; empty if it is none, or one beyond the range of MIDI.
     *
     * @param octave that of the lower row's C; 4 for middle C
     */
    OptionalInt note(int codePoint, int octave) {
        int low = lower.indexOf(Character.toLowerCase(codePoint));
        int high = upper.indexOf(Character.toLowerCase(codePoint));
        if (low < 0 && high < 0) {
            return OptionalInt.empty();
        }
        int note = (octave + 1) * SEMITONES + (high >= 0 ? high + SEMITONES : low);
        return note >= 0 && note <= Step.MAX_NOTE ? OptionalInt.of(note) : OptionalInt.empty();
    }

    /** What a menu calls it. */
    String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
