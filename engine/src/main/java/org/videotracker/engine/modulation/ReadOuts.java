package org.videotracker.engine.modulation;

/** Reads what the nodes of a program report. Audio thread. */
@FunctionalInterface
public interface ReadOuts {
    double read(int node, int readOut);
}
