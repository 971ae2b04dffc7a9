package org.videotracker.studio.pad.binding;

/** Where an axis is. UI thread. */
final class AxisPlace {
    /** From -1 to 1, of a trigger from 0 to 1. */
    double value;

    /** How often it was moved. */
    long moves;

    /** Where it was when the player was asked to move one. */
    double askedAt;
}
