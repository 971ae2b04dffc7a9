package org.videotracker.engine.command;

import org.videotracker.model.transport.Quantum;

/**
 * When a batch takes effect: at the exact sample frame of that moment. Wherever time does not run (the transport is stopped or
 * paused, or becomes so before) it does at once.
 */
public sealed interface Due {
    Due NOW = new Now();

    /** The last beat that can be named. */
    double MAX_BEAT = 1e9;

    /** As soon as possible. */
    record Now() implements Due {}

    /**
     * At the next boundary of whatever plays, or at once if nothing plays that has any; a jump of the transport lets it be the next
     * one after that.
     *
     * @param quantum steps and passes are those of the sequencer that comes to one first
     */
    record Next(Quantum quantum) implements Due {}

    /**
     * At a beat, counted from the beginning; at once if that is past, also because of a jump.
     *
     * @param beat 0..{@link #MAX_BEAT}
     */
    record AtBeat(double beat) implements Due {
        public AtBeat {
            if (!(beat >= 0 && beat <= MAX_BEAT)) {
                throw new IllegalArgumentException("a beat is 0..1000000000, not " + beat);
            }
        }
    }
}
