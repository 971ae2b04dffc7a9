package org.videotracker.model.pattern.cycle.sound;

import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.videotracker.model.pattern.cycle.Arguments;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Numbers;
import org.videotracker.model.pattern.cycle.Sequences;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.Value.Controls;
import org.videotracker.model.pattern.cycle.arithmetic.Numeral;

/** A pattern on one side, and a changed copy on the other, by the control {@code pan}: 0 left, 0.5 in the middle, 1 right. */
public final class Stereo {
    private static final String PAN = "pan";
    private static final double MIDDLE = 0.5;

    private Stereo() {}

    /** The pattern left, and the changed copy right. */
    public static Cycles jux(Cycles pattern, UnaryOperator<Cycles> change) {
        return juxBy(pattern, 1, change);
    }

    /** As {@link #jux}, so far apart: 1 is all the way, 0 not at all. */
    public static Cycles juxBy(Cycles pattern, Cycles width, UnaryOperator<Cycles> change) {
        return Arguments.eachBesideFunction(width, value -> juxBy(pattern, Numbers.number(value, "juxBy"), change));
    }

    public static Cycles juxBy(Cycles pattern, double width, UnaryOperator<Cycles> change) {
        return Sequences.stack(moved(pattern, -width / 2), change.apply(moved(pattern, width / 2)));
    }

    private static Cycles moved(Cycles pattern, double by) {
        return pattern.map(value -> {
            SortedMap<String, Value> byName = Portions.named(value);
            Value pan = byName.get(PAN);
            byName.put(PAN, Value.of((pan == null ? MIDDLE : Numeral.of(pan)) + by));
            return new Controls(byName);
        });
    }
}
