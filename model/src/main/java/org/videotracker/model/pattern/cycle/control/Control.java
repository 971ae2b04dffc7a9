package org.videotracker.model.pattern.cycle.control;

import java.util.List;

/**
 * A name that events carry values by, with a meaning of its own. Names that are none of these are parameters of the target, in
 * its own units.
 *
 * @param name the name that events carry
 * @param aliases other names that patterns may call it by
 * @param listed the names that the values of a list such as {@code kick:3} go to, one after the other; the first is the name
 *     itself. One name alone takes the list as it is
 * @param lock the parameter of a sampler that the value locks, by {@code scale * value + offset}; empty where it is none
 * @param scale how many units of the parameter one of the control is
 * @param offset what the parameter is where the control is zero
 * @param meaning what the value does, as a sentence or two
 */
public record Control(
        String name,
        List<String> aliases,
        List<String> listed,
        String lock,
        double scale,
        double offset,
        String meaning) {

    public Control {
        aliases = List.copyOf(aliases);
        listed = List.copyOf(listed);
    }

    static Control of(String name, String meaning, String... aliases) {
        return new Control(name, List.of(aliases), List.of(name), "", 1, 0, meaning);
    }

    Control listing(String... names) {
        return new Control(name, aliases, List.of(names), lock, scale, offset, meaning);
    }

    Control locking(String parameter) {
        return locking(parameter, 1, 0);
    }

    Control locking(String parameter, double newScale, double newOffset) {
        return new Control(name, aliases, listed, parameter, newScale, newOffset, meaning);
    }

    /** Whether it is the value of a parameter of the target and nothing more. */
    public boolean isLock() {
        return !lock.isEmpty();
    }

    /** The value of the parameter that it locks, in the units of the parameter. */
    public double lockValue(double value) {
        return scale * value + offset;
    }
}
