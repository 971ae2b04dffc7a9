package org.videotracker.studio.patch;

/** What the mouse is on. */
sealed interface Hit {
    /** A plug. */
    record OnPlug(Plug plug) implements Hit {}

    /** The switch of a node. */
    record OnPower(NodeKey node) implements Hit {}

    /** A node elsewhere. */
    record OnNode(NodeKey node) implements Hit {}

    /** The knob in the middle of a wire. */
    record OnKnob(Wire wire) implements Hit {}

    /** A wire elsewhere. */
    record OnWire(Wire wire) implements Hit {}

    /** Nothing. */
    record OnGround() implements Hit {}

    Hit GROUND = new OnGround();
}
