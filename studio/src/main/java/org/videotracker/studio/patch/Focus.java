package org.videotracker.studio.patch;

/** The one thing that keys act on. */
sealed interface Focus {
    /** A node. */
    record OnNode(NodeKey node) implements Focus {}

    /** A wire. */
    record OnWire(Wire.Key wire) implements Focus {}

    /** Nothing. */
    record Nowhere() implements Focus {}

    Focus NOWHERE = new Nowhere();
}
