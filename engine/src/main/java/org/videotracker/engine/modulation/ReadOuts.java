package org.videotracker.engine.modulation;

/** What the nodes of a program report. Audio thread. */
public interface ReadOuts {

    /** The present value of a read-out; not a number where the node is disabled, has failed or has nothing to
     * say, and moves nothing. */
    double read(int node, int readOut);

    /** Lets a modulator report what follows from its values as they are now. */
    void renew(int node);
}
