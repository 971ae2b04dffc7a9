package org.videotracker.model.pattern.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events of the same time taken together: chords that are made of one event, and played one note after the other. */
public final class Arpeggios {
    private Arpeggios() {}

    /** The notes that sound at the same time. */
    private record Chord(Hap first, List<Hap> notes) {}

    /** Makes several events of each, all of its time. */
    public static Cycles chords(Cycles pattern, Function<Value, List<Value>> notesOf) {
        return Cycles.of(
                (begin, end, work, out) -> {
                    Haps roots = work.borrow();
                    pattern.answer(begin, end, work, roots);
                    for (int index = 0; index < roots.size(); index++) {
                        for (Value note : notesOf.apply(roots.get(index).value())) {
                            out.add(roots.get(index).withValue(note));
                        }
                    }
                    work.giveBack(roots);
                },
                pattern.steps());
    }

    /**
     * Plays the notes of chords one after the other. A word says how, as in Tidal: the chord's time is divided among its notes
     * in an {@link ArpMode}. A number says which, as in Strudel: the pattern of numbers plays in its own time, each number taking
     * the note of that place in the chord, counted from 0 and round again behind the last.
     */
    public static Cycles arp(Cycles pattern, Cycles modes) {
        Value pure = modes.pureValue();
        if (pure == null) {
            Cycles words = modes.filterValues(Value.Text.class::isInstance);
            Cycles numbers = modes.filterValues(value -> !(value instanceof Value.Text));
            return Cycles.of((begin, end, work, out) -> {
                Arguments.each(words, mode -> inOrder(pattern, mode)).answer(begin, end, work, out);
                chosen(pattern, numbers).answer(begin, end, work, out);
            });
        }
        return pure instanceof Value.Text
                ? Arguments.each(modes, mode -> inOrder(pattern, mode))
                : chosen(pattern, modes);
    }

    private static Cycles inOrder(Cycles pattern, Value mode) {
        ArpMode order = ArpMode.of(mode.toString());
        if (order == null) {
            throw new PatternFault("there is no way to play a chord that is called \"" + mode + "\"; there is "
                    + Stream.of(ArpMode.values()).map(ArpMode::word).collect(Collectors.joining(", ")));
        }
        return Cycles.of((begin, end, work, out) -> {
            for (Chord chord : chords(pattern, begin, end, work)) {
                TimeSpan whole = chord.first().whole();
                if (whole != null) {
                    addInOrder(chord.notes(), order.places(chord.notes().size()), whole, out);
                }
            }
        });
    }

    private static void addInOrder(List<Hap> notes, int[] places, TimeSpan whole, Haps out) {
        Fraction length = whole.duration().dividedBy(Fraction.of(places.length));
        Fraction from = whole.begin();
        for (int place : places) {
            Hap note = notes.get(place);
            Fraction to = from.plus(length);
            TimeSpan share = new TimeSpan(from, to);
            TimeSpan part = note.part().shared(share);
            if (part != null) {
                out.add(new Hap(share, part, note.value(), note.ranges()));
            }
            from = to;
        }
    }

    private static Cycles chosen(Cycles pattern, Cycles places) {
        return Cycles.of((begin, end, work, out) -> {
            Haps choices = work.borrow();
            for (Chord chord : chords(pattern, begin, end, work)) {
                TimeSpan part = chord.first().part();
                places.answer(part.begin(), part.end(), work, choices);
                for (int index = 0; index < choices.size(); index++) {
                    Hap choice = choices.get(index);
                    Hap note = chord.notes()
                            .get(place(choice.value(), chord.notes().size()));
                    out.add(new Hap(
                            choice.whole(), choice.part(), note.value(), Hap.joined(choice.ranges(), note.ranges())));
                }
                choices.cutTo(0);
            }
            work.giveBack(choices);
        });
    }

    private static int place(Value choice, int count) {
        if (choice instanceof Value.Num(double number)) {
            return (int) Math.floorMod((long) Math.floor(number), (long) count);
        }
        throw new PatternFault("arp takes words and numbers, but not " + choice);
    }

    private static List<Chord> chords(Cycles pattern, Fraction begin, Fraction end, Work work) {
        Haps notes = work.borrow();
        pattern.answer(begin, end, work, notes);
        List<Chord> chords = new ArrayList<>();
        for (int index = 0; index < notes.size(); index++) {
            Hap note = notes.get(index);
            chordAt(note, chords, work).notes().add(note);
        }
        work.giveBack(notes);
        return chords;
    }

    private static Chord chordAt(Hap note, List<Chord> chords, Work work) {
        for (Chord chord : chords) {
            work.step();
            if (Objects.equals(chord.first().whole(), note.whole())) {
                return chord;
            }
        }
        Chord added = new Chord(note, new ArrayList<>());
        chords.add(added);
        return added;
    }
}
