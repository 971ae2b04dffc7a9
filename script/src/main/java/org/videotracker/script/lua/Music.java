package org.videotracker.script.lua;

import java.util.List;
import org.videotracker.engine.event.PlayedTrigger;
import org.videotracker.model.transport.Quantum;

/** What scripts are told of what is played: the musical time, and triggers. */
public interface Music {

    /**
     * The time at one moment.
     *
     * @param beat the earliest that an edit can still change, counted from the beginning
     * @param tempo in beats per minute; on its way to the target during a glide
     * @param isPlaying whether time runs
     * @param jumps changes with each jump to another position
     * @param nextStep when the next step of anything begins, in beats
     * @param nextBeat when the next beat begins
     * @param nextBar when the next bar begins
     */
    record Reading(
            double beat,
            double tempo,
            boolean isPlaying,
            long jumps,
            double nextStep,
            double nextBeat,
            double nextBar) {

        /** So many milliseconds in beats, at this tempo. */
        double beats(double milliseconds) {
            return milliseconds * tempo / 60_000;
        }

        /** The next boundary, or this beat if it is one. */
        double next(Quantum quantum) {
            return switch (quantum) {
                case NOW -> beat;
                case STEP, PASS -> nextStep;
                case BEAT -> nextBeat;
                case BAR -> nextBar;
            };
        }
    }

    /** Where nothing plays. */
    Music NONE = new Music() {
        @Override
        public Reading read() {
            return new Reading(0, 120, false, 0, 0, 0, 0);
        }

        @Override
        public double leadMs() {
            return 0;
        }

        @Override
        public void wakeBefore(double beat) {}

        @Override
        public List<PlayedTrigger> drainTriggers() {
            return List.of();
        }

        @Override
        public void wakeWith(Runnable wakeUp) {}
    };

    /** The present time. Any thread. */
    Reading read();

    /**
     * How long before a beat the scripts are woken, so that their edits are there in time; 0 where rendering waits for them. Any
     * thread.
     */
    double leadMs();

    /**
     * Asks that the scripts be woken when what is rendered comes close to a beat, and whenever the transport starts, stops or
     * jumps. Called by the script thread; replaces what was asked before.
     *
     * @param beat infinite for none
     */
    void wakeBefore(double beat);

    /** The triggers that have been rendered since the last call, in their order. Called by the script thread. */
    List<PlayedTrigger> drainTriggers();

    /** Says how the scripts are woken: a call that never waits. */
    void wakeWith(Runnable wakeUp);
}
