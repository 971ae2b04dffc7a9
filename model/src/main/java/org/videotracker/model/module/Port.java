package org.videotracker.model.module;

/**
 * A place where links begin or end.
 *
 * @param name the name, unique within the module
 * @param signal what flows through it
 * @param direction whether the module receives or sends here
 * @param multiple whether several links may end at this input; outputs always feed any number
 */
public record Port(String name, Signal signal, Direction direction, boolean multiple) {

    /** What a link carries. */
    public enum Signal {
        AUDIO,
        VIDEO,
        EVENT
    }

    /** Seen from the module. */
    public enum Direction {
        INPUT,
        OUTPUT
    }

    public static Port input(String name, Signal signal) {
        return new Port(name, signal, Direction.INPUT, false);
    }

    public static Port mixedInput(String name, Signal signal) {
        return new Port(name, signal, Direction.INPUT, true);
    }

    public static Port output(String name, Signal signal) {
        return new Port(name, signal, Direction.OUTPUT, true);
    }
}
