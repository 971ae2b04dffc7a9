package org.videotracker.studio.patch;

/**
 * Where a wire can begin or end.
 *
 * @param node whose it is
 * @param port the name of the port; {@link #VALUES} for the one through which all values of a node are mapped
 * @param kind what flows
 * @param isOutput whether wires begin here
 */
record Plug(NodeKey node, String port, WireKind kind, boolean isOutput) {
    static final String VALUES = "values";

    static Plug input(NodeKey node, String port, WireKind kind) {
        return new Plug(node, port, kind, false);
    }

    static Plug output(NodeKey node, String port, WireKind kind) {
        return new Plug(node, port, kind, true);
    }

    static Plug values(NodeKey node, boolean isOutput) {
        return new Plug(node, VALUES, WireKind.VALUE, isOutput);
    }

    /** Whether the two could be the ends of a wire, by kind and direction alone. */
    boolean fits(Plug other) {
        return kind == other.kind && isOutput != other.isOutput;
    }
}
