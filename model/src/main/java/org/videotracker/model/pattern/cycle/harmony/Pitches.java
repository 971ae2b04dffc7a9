package org.videotracker.model.pattern.cycle.harmony;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.videotracker.model.pattern.cycle.Arguments;
import org.videotracker.model.pattern.cycle.Arpeggios;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.Value.Controls;
import org.videotracker.model.pattern.cycle.Value.Listed;
import org.videotracker.model.pattern.cycle.Value.Num;
import org.videotracker.model.pattern.cycle.Value.Text;
import org.videotracker.model.rejection.NearMatches;

/** Notes of patterns: from scales, moved, and in chords. All results are numbers: MIDI notes, parts of semitones included. */
public final class Pitches {
    private static final Pattern ALTERED = Pattern.compile("(-?\\d{1,6})([#bsf]*)");
    private static final Pattern SYMBOL = Pattern.compile("([A-Ga-g][#b]*)(.*)");
    private static final String NOTE = "note";
    private static final List<String> DEGREES = List.of(NOTE, "n", "value");

    private Pitches() {}

    /**
     * Degrees of a scale as notes. The scale is a name ({@code minor}), or a root and a name ({@code C4:minor}; a root without
     * an octave is in octave 3); see {@link #scaleNames()}. Degree 0 is the root, degrees beyond the octave and negative ones
     * go on above and below; a degree between two is the lower.
     *
     * <p>Bare degrees become the semitones above the root where the scale has none, as in Tidal, and MIDI notes where it has.
     * Of named values, the note, or else n, or else the bare value is the degree; it becomes the note, as in Strudel, where a
     * scale without a root is one of C. The name of a note becomes the nearest note of the scale. A text such as {@code 3#}
     * or {@code -2b} is a degree that is altered by semitones.
     */
    public static Cycles scale(Cycles pattern, Cycles scale) {
        return Arguments.each(scale, name -> scale(pattern, name)).withSteps(pattern.steps());
    }

    public static Cycles scale(Cycles pattern, Value name) {
        Scale scale = Scale.of(name);
        return pattern.map(value -> value instanceof Controls(SortedMap<String, Value> byName)
                ? onScale(byName, scale)
                : Value.of(noteOf(value, scale, scale.hasRoot() ? scale.root() : 0)));
    }

    /** The names of all scales, sorted. */
    public static List<String> scaleNames() {
        return ScaleTable.names();
    }

    /** The names of all chords, sorted. */
    public static List<String> chordNames() {
        return ChordTable.names();
    }

    private static Value onScale(SortedMap<String, Value> byName, Scale scale) {
        for (String name : DEGREES) {
            Value degree = byName.get(name);
            if (degree != null) {
                SortedMap<String, Value> others = new TreeMap<>(byName);
                DEGREES.forEach(others::remove);
                others.put(NOTE, Value.of(noteOf(degree, scale, scale.root())));
                return new Controls(others);
            }
        }
        throw new PatternFault("scale needs a note or n in each event, but there is " + byName);
    }

    private static double noteOf(Value degree, Scale scale, int root) {
        if (degree instanceof Num(double number)) {
            return root + scale.semitonesOf(number);
        }
        if (degree instanceof Text(String text)) {
            OptionalInt note = NoteName.midi(text);
            if (note.isPresent()) {
                return scale.nearest(note.getAsInt());
            }
            Matcher altered = ALTERED.matcher(text);
            if (altered.matches()) {
                return root
                        + scale.semitonesOf(Integer.parseInt(altered.group(1)))
                        + NoteName.semitonesOfAccidentals(altered.group(2));
            }
        }
        throw new PatternFault("scale needs degrees, such as 0, -2 or 4#, or names of notes, but there is " + degree);
    }

    /**
     * Moves notes. The amount is a number of semitones, or an interval such as {@code 3m}, {@code 5P} or {@code -2M}. Bare
     * values are notes or names of notes; of named values the note is moved, and what has none stays as it is, as does a word
     * that is no note.
     */
    public static Cycles transpose(Cycles pattern, Cycles amount) {
        return Arguments.each(amount, by -> transpose(pattern, semitones(by)));
    }

    public static Cycles transpose(Cycles pattern, double semitones) {
        UnaryOperator<Value> moved = note -> {
            OptionalDouble midi = midi(note);
            return midi.isPresent() ? Value.of(midi.getAsDouble() + semitones) : note;
        };
        return pattern.map(value -> {
            if (!(value instanceof Controls(SortedMap<String, Value> byName))) {
                return moved.apply(value);
            }
            SortedMap<String, Value> changed = new TreeMap<>(byName);
            changed.computeIfPresent(NOTE, (name, note) -> moved.apply(note));
            return new Controls(changed);
        });
    }

    private static double semitones(Value amount) {
        if (amount instanceof Num(double number)) {
            return number;
        }
        OptionalInt interval = Interval.semitones(amount.toString());
        if (interval.isEmpty()) {
            throw new PatternFault(
                    "transpose takes semitones or an interval such as 3m or 5P, but not \"" + amount + "\"");
        }
        return interval.getAsInt();
    }

    /** The MIDI note of a number or of the name of a note; empty for anything else. */
    public static OptionalDouble midi(Value note) {
        if (note instanceof Num(double number)) {
            return OptionalDouble.of(number);
        }
        OptionalInt named = note instanceof Text(String text) ? NoteName.midi(text) : OptionalInt.empty();
        return named.isPresent() ? OptionalDouble.of(named.getAsInt()) : OptionalDouble.empty();
    }

    /**
     * Chords as their notes, all at once. A chord is a sign such as {@code Am7}, {@code F#} or {@code Bbmaj7}, its root in octave
     * 3, or a root and a name such as {@code c4:min7}. A root alone is a major chord.
     */
    public static Cycles chord(Cycles chords) {
        return Arpeggios.chords(chords, Pitches::notesOf);
    }

    private static List<Value> notesOf(Value chord) {
        if (chord instanceof Listed(List<Value> parts) && parts.size() == 2) {
            OptionalDouble root = midi(parts.getFirst());
            if (root.isPresent()) {
                return built(root.getAsDouble(), parts.getLast().toString());
            }
        }
        if (chord instanceof Num(double root)) {
            return built(root, "");
        }
        Matcher symbol = SYMBOL.matcher(chord.toString());
        if (symbol.matches()) {
            return built(NoteName.midi(symbol.group(1)).orElseThrow(), symbol.group(2));
        }
        throw new PatternFault("\"" + chord + "\" is no chord; write one as Am7 or as a4:min7");
    }

    private static List<Value> built(double root, String name) {
        List<Integer> semitones = ChordTable.semitones(name.isEmpty() ? "major" : name);
        if (semitones == null) {
            String hint = NearMatches.nearest(name, ChordTable.names());
            throw new PatternFault("there is no chord \"" + name + "\"" + (hint.isEmpty() ? "" : ". " + hint));
        }
        return semitones.stream().map(above -> Value.of(root + above)).toList();
    }
}
