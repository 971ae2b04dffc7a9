package org.videotracker.engine.modulator.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.Value.Controls;
import org.videotracker.model.pattern.cycle.Value.Flag;
import org.videotracker.model.pattern.cycle.Value.Num;
import org.videotracker.model.pattern.cycle.control.KnownControls;

/** Reads numbers from the values of events. What it cannot read it leaves out, and takes down as a sentence. Engine thread. */
final class NumberReader {
    private final String control;
    private final List<String> complaints = new ArrayList<>();
    private final TreeSet<String> others = new TreeSet<>();
    private boolean hasRead;

    /** @param control the name of the control that is read, or empty for bare numbers */
    NumberReader(String control) {
        this.control = KnownControls.nameOf(control);
    }

    void begin() {
        complaints.clear();
        others.clear();
        hasRead = false;
    }

    /** What could not be read since the beginning. */
    List<String> complaints() {
        List<String> all = new ArrayList<>(complaints);
        if (!hasRead && !others.isEmpty()) {
            String there = "its events carry " + String.join(", ", others);
            all.add(
                    control.isEmpty()
                            ? there + "; say which of them with the parameter control of the modulator"
                            : "no event has a number called " + control + "; " + there);
        }
        return all;
    }

    /** The number that a value has; empty for one without. */
    OptionalDouble read(Value value) {
        return switch (value) {
            case Controls(var byName)
            when !control.isEmpty() -> {
                others.addAll(byName.keySet());
                yield number(byName.get(control));
            }
            case Controls(var byName) -> {
                others.addAll(byName.keySet());
                yield OptionalDouble.empty();
            }
            case Value bare
            when !control.isEmpty() -> {
                complaints.add("the value " + bare + " has no control " + control);
                yield OptionalDouble.empty();
            }
            case Value bare -> {
                OptionalDouble number = number(bare);
                if (number.isEmpty()) {
                    complaints.add("the value " + bare + " is no number");
                }
                yield number;
            }
        };
    }

    private OptionalDouble number(@Nullable Value value) {
        OptionalDouble number = switch (value) {
            case Num(double given) when Double.isFinite(given) -> OptionalDouble.of(given);
            case Flag(boolean isTrue) -> OptionalDouble.of(isTrue ? 1 : 0);
            case null, default -> OptionalDouble.empty();
        };
        hasRead |= number.isPresent();
        return number;
    }
}
