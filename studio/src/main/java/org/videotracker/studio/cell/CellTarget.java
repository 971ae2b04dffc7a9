package org.videotracker.studio.cell;

import java.util.OptionalDouble;

/** The value that is edited in a cell. UI thread. */
public interface CellTarget {

    /** The present value; empty if it is not set. */
    OptionalDouble value();

    /** Sets a legal value. */
    void put(double value);

    /** Takes the value away. */
    void clear();

    /** Nothing more comes of this edit: all that came is one step of undo. */
    void finished();
}
