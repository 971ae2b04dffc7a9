package org.videotracker.engine.sequencing;

/**
 * Where a lock slides to. Immutable.
 *
 * @param parameter what is locked
 * @param from the value of the row that slides
 * @param to the value of the next row that locks the parameter
 * @param beats how long it is from the one to the other
 */
record Slide(String parameter, double from, double to, double beats) {}
