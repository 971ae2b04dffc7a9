package org.videotracker.studio.patch;

/** The top left corner of a node, in units of the plane: pixels at a zoom of 1 on a display of scale 1. */
record Spot(float x, float y) {

    Spot moved(float dx, float dy) {
        return new Spot(x + dx, y + dy);
    }
}
