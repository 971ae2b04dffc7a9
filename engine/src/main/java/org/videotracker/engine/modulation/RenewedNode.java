package org.videotracker.engine.modulation;

/**
 * A node of the program that is a modulator.
 *
 * @param node which
 * @param parameters how many of its values, from the first, what it reports follows from
 */
public record RenewedNode(int node, int parameters) {

    boolean followsFrom(Tap tap) {
        return tap instanceof Tap.OfValue(int owner, int place) && owner == node && place < parameters;
    }
}
