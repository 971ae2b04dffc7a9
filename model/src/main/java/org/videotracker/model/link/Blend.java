package org.videotracker.model.link;

/** How a layer is laid over those below it. */
public enum Blend {
    ADD,
    MULTIPLY,
    ALPHA,
    SCREEN,
    DIFFERENCE,
    LIGHTEN,
    DARKEN
}
