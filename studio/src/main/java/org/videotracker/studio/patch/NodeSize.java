package org.videotracker.studio.patch;

/** How large nodes are, in units of the plane. */
final class NodeSize {
    static final float WIDTH = 176;
    static final float HEADER = 44;
    static final float ROW = 20;
    static final float FOOT = 8;
    static final float PLUG_RADIUS = 5;
    /** Between layers and between the nodes of a layer. */
    static final float GAP_X = 96;

    static final float GAP_Y = 32;

    private NodeSize() {}

    static float height(PatchNode node) {
        return HEADER + node.rows() * ROW + FOOT;
    }

    static float rowCentre(int row) {
        return HEADER + row * ROW + ROW / 2;
    }
}
