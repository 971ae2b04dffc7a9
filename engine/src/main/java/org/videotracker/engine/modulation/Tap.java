package org.videotracker.engine.modulation;

/** Where the audio thread finds a number. */
public sealed interface Tap {

    /** A value of a node of the program, by its layout. */
    record OfValue(int node, int place) implements Tap {}

    /** A read-out of a node of the program. */
    record OfReadOut(int node, int readOut) implements Tap {}

    /** A setting of the transport, by its place in {@link org.videotracker.model.transport.Transport#PARAMETERS}. */
    record OfTransport(int place) implements Tap {}
}
