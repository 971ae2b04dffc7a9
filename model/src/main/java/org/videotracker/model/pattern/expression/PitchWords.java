package org.videotracker.model.pattern.expression;

import static org.videotracker.model.pattern.expression.Theme.maker;
import static org.videotracker.model.pattern.expression.Theme.method;

import java.util.List;
import org.videotracker.model.pattern.cycle.Arpeggios;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.harmony.Pitches;
import org.videotracker.model.pattern.expression.Parameter.Kind;

/** Words for scales, chords and moved notes. */
final class PitchWords implements Theme {

    @Override
    public List<Word> words() {
        return List.of(
                method(
                        "scale",
                        "scale",
                        "Takes numbers as degrees of a scale, from 0, the root, up and down: of a name such as minor, or of a root"
                                + " and a name, such as C4:minor.",
                        "n(\"0 2 4 -1\"):scale(\"C4:minor\")"),
                method(
                        "transpose",
                        "amount",
                        "Moves notes, by semitones or by an interval such as 3m or 5P.",
                        "note(\"c4 e4\"):transpose(\"<0 5P>\")"),
                maker(
                        "chord",
                        List.of(Parameter.of("chords", Kind.PATTERN)),
                        "The notes of chords, such as Am7 or F#, all at once.",
                        "note(chord(\"<Am F>\"))"),
                method(
                        "arp",
                        "modes",
                        "Plays the notes that sound at once one after the other: up, down, updown, converge, and so on, or by"
                                + " their numbers.",
                        "note(\"[c4,e4,g4]\"):arp(\"<up down>\")"));
    }

    @Override
    public Cycles meaning(String word, Given given) {
        return switch (word) {
            case "scale" -> Pitches.scale(given.pattern(0), given.pattern(1));
            case "transpose" -> Pitches.transpose(given.pattern(0), given.pattern(1));
            case "chord" -> Pitches.chord(given.pattern(0));
            case "arp" -> Arpeggios.arp(given.pattern(0), given.pattern(1));
            default -> throw Theme.unknown(word);
        };
    }
}
