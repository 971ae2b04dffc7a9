package org.videotracker.engine.compositor;

/**
 * How a picture of one shape goes into a rectangle of another. The order of the constants is the one stored in files.
 */
public enum Fit {
    /** It fills the rectangle and loses its proportions. */
    STRETCH,
    /** It keeps its proportions and is shown whole; what remains of the rectangle is transparent. */
    FIT,
    /** It keeps its proportions and fills the rectangle; what sticks out is cut off. */
    FILL
}
