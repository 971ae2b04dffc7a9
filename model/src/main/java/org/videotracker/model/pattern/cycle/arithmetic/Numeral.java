package org.videotracker.model.pattern.cycle.arithmetic;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.Value.Controls;
import org.videotracker.model.pattern.cycle.Value.Flag;
import org.videotracker.model.pattern.cycle.Value.Listed;
import org.videotracker.model.pattern.cycle.Value.Num;
import org.videotracker.model.pattern.cycle.Value.Text;
import org.videotracker.model.pattern.cycle.harmony.NoteName;

/** Values as numbers, by the rules of Strudel. */
public final class Numeral {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private Numeral() {}

    /**
     * The number that is calculated with: a number itself, 1 and 0 for true and false, a text that is a decimal number (an empty one
     * is 0), the
     * MIDI note of the name of a note, and what is alone in a list. Anything else is a {@link PatternFault}.
     */
    public static double of(Value value) {
        OptionalDouble plain = plain(value);
        if (plain.isPresent()) {
            return plain.getAsDouble();
        }
        if (value instanceof Text(String text)) {
            OptionalInt note = NoteName.midi(text);
            if (note.isPresent()) {
                return note.getAsInt();
            }
        }
        throw new PatternFault(
                "a pattern cannot calculate with " + shown(value) + ", which is neither a number nor a note");
    }

    /** The number of a value without the names of notes; empty where it has none. */
    static OptionalDouble plain(Value value) {
        return switch (value) {
            case Num(double number) -> OptionalDouble.of(number);
            case Flag(boolean isTrue) -> OptionalDouble.of(isTrue ? 1 : 0);
            case Text(String text) -> decimal(text.strip());
            case Listed(List<Value> values) -> values.size() == 1 ? plain(values.getFirst()) : OptionalDouble.empty();
            case Controls controls -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble decimal(String text) {
        if (text.isEmpty()) {
            return OptionalDouble.of(0);
        }
        return DECIMAL.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    private static String shown(Value value) {
        return value instanceof Text ? "\"" + value + "\"" : value.toString();
    }
}
