package org.videotracker.engine.modulator.cycle;

/**
 * How a cycle is timed.
 *
 * @param sync which time it goes by
 * @param unit what its rate is counted in
 * @param rate cycles per beat or second that the user set, whatever mappings make of it
 * @param retriggers whether triggers begin it anew
 */
public record CycleSettings(Sync sync, Unit unit, double rate, boolean retriggers) {

    /** Which time a cycle goes by. The order is the one stored in files. */
    public enum Sync {
        /** The position of the transport: it stands still with it, and is the same wherever one comes from. */
        TRANSPORT,
        /** Its own: it always runs. */
        FREE
    }

    /** What a rate is counted in. The order is the one stored in files. */
    public enum Unit {
        BEATS,
        HZ
    }
}
