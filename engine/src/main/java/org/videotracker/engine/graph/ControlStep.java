package org.videotracker.engine.graph;

import org.videotracker.engine.time.Moment;
import org.videotracker.engine.time.TransportClock;

/**
 * What a modulator sees when it is asked what it reports: the moment at which values are moved. Owned by the audio thread and reused;
 * valid during one call of {@link Processor#control}.
 */
public final class ControlStep {
    private final TransportClock clock;
    private final Moment moment = new Moment();
    double[] values = {};
    private boolean isOnGrid;

    ControlStep(TransportClock clock) {
        this.clock = clock;
    }

    void begin(boolean nowOnGrid) {
        isOnGrid = nowOnGrid;
        clock.moment(0, moment);
    }

    /**
     * Whether a cell of the control grid begins, and this is its first step. Others come where an edit takes effect, as often as edits
     * do: what they find must not be remembered.
     */
    public boolean isOnGrid() {
        return isOnGrid;
    }

    /** When it is. */
    public Moment moment() {
        return moment;
    }

    /** A number that is another one after each jump of the transport. */
    public int turns() {
        return clock.turns();
    }

    /** The numbers of the module as mappings have moved them so far; by its layout. Not to be written to. */
    public double[] values() {
        return values;
    }
}
