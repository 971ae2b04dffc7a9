package org.videotracker.model.pattern.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.SourceRange;
import org.videotracker.model.pattern.cycle.TimeSpan;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.harmony.NoteName;

/** An event as it is drawn. Pieces of it that have no onset are not played. */
record Event(TimeSpan whole, TimeSpan part, Value value, List<SourceRange> ranges) {
    private static final double FULL_GAIN = 1;
    private static final double FAINTEST = 0.2;
    private static final SourceRange NOWHERE = new SourceRange(Integer.MAX_VALUE, 0, 0);

    /** Where in its pattern the first of the words that made it is; after all others where none did. */
    SourceRange written() {
        return ranges.isEmpty() ? NOWHERE : ranges.getFirst();
    }

    boolean isContinuedBy(Event later) {
        return part.end().equals(later.part.begin()) && whole.equals(later.whole) && value.equals(later.value);
    }

    Event until(Fraction end) {
        return new Event(whole, new TimeSpan(part.begin(), end), value, ranges);
    }

    boolean hasOnset() {
        return whole.begin().equals(part.begin());
    }

    boolean isCutAtBegin() {
        return whole.begin().isBelow(part.begin());
    }

    boolean isCutAtEnd() {
        return whole.end().isAbove(part.end());
    }

    private @Nullable Value control(String name) {
        return value instanceof Value.Controls(var byName) ? byName.get(name) : null;
    }

    boolean isPitched() {
        return pitch().isPresent();
    }

    /** The MIDI note, parts of a semitone included. */
    OptionalDouble pitch() {
        return switch (control("note")) {
            case Value.Num(double number) when Math.abs(number) <= PianoRoll.HIGHEST -> OptionalDouble.of(number);
            case Value.Text(String name) -> {
                OptionalInt midi = NoteName.midi(name);
                yield midi.isPresent() ? OptionalDouble.of(midi.getAsInt()) : OptionalDouble.empty();
            }
            case null, default -> OptionalDouble.empty();
        };
    }

    /** How solid it is drawn, up to 1. */
    double strength() {
        return control("gain") instanceof Value.Num(double gain) && gain < FULL_GAIN
                ? FAINTEST + (FULL_GAIN - FAINTEST) * Math.max(0, gain)
                : FULL_GAIN;
    }

    /** The name of its lane, if it has no pitch, and of its colour. */
    String lane() {
        Value sound = control("s");
        Value number = control("n");
        if (sound != null) {
            return Label.of(sound) + (number == null ? "" : ":" + Label.of(number));
        }
        return number == null ? Label.of(value) : Label.of(number);
    }

    /** Where lanes of numbers lie; empty where the lane has a word. */
    OptionalDouble laneNumber() {
        Value number = control("s") == null && control("n") != null ? control("n") : value;
        return number instanceof Value.Num(double at) ? OptionalDouble.of(at) : OptionalDouble.empty();
    }

    /** What is heard, which gives it its colour. */
    String sound() {
        return isPitched() && control("s") == null ? "" : lane();
    }

    /** What its box can say, the best first, the shortest last. */
    List<String> labels() {
        List<String> labels = new ArrayList<>(Label.details(value));
        if (labels.isEmpty()) {
            OptionalDouble pitch = pitch();
            labels.add(pitch.isPresent() && control("s") == null ? Label.pitch(pitch.getAsDouble()) : lane());
        }
        return labels;
    }
}
