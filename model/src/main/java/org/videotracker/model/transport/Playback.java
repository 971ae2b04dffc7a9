package org.videotracker.model.transport;

import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.videotracker.model.module.ModuleId;

/**
 * What the performer last asked of the transport and of each sequencer. Travels with the session so that a batch can change
 * both at once, but is neither saved nor undone: playing is not editing.
 *
 * @param state whether time runs
 * @param cueBeat where the last jump went, in beats from the beginning, not negative
 * @param cueSerial changes with each jump
 * @param launches the last request to each sequencer; one that is absent was asked nothing
 * @param fills whether the steps fire that are there to fill in, and those do not that are there for the rest of the time
 */
public record Playback(
        PlayState state, double cueBeat, long cueSerial, PMap<ModuleId, Launch> launches, boolean fills) {
    /** The last beat that can be jumped to; playing goes on past it. */
    public static final double MAX_BEAT = 1_000_000;

    public static final Playback STOPPED = new Playback(PlayState.STOPPED, 0, 0, HashTreePMap.empty(), false);

    public Playback {
        if (!(cueBeat >= 0 && cueBeat <= MAX_BEAT)) {
            throw new IllegalArgumentException("a position is 0.." + MAX_BEAT + " beats, not " + cueBeat);
        }
    }

    /** Starts, or goes on after a pause. */
    public Playback play() {
        return withState(PlayState.PLAYING);
    }

    /** Pauses what plays; what is stopped stays stopped. */
    public Playback pause() {
        return state == PlayState.PLAYING ? withState(PlayState.PAUSED) : this;
    }

    /** Stops and rewinds. */
    public Playback stop() {
        return withState(PlayState.STOPPED).seek(0);
    }

    /** Rewinds and keeps the state. */
    public Playback reset() {
        return seek(0);
    }

    /** Jumps to a beat and keeps the state. */
    public Playback seek(double beat) {
        return new Playback(state, beat, cueSerial + 1, launches, fills);
    }

    public Playback withFills(boolean nowFills) {
        return new Playback(state, cueBeat, cueSerial, launches, nowFills);
    }

    private Playback withState(PlayState newState) {
        return new Playback(newState, cueBeat, cueSerial, launches, fills);
    }

    public Launch launch(ModuleId sequencer) {
        return launches.getOrDefault(sequencer, Launch.INITIAL);
    }

    public Playback withLaunch(ModuleId sequencer, Launch launch) {
        return new Playback(state, cueBeat, cueSerial, launches.plus(sequencer, launch), fills);
    }

    /** Without the requests to sequencers that are not among these. */
    public Playback retaining(Set<ModuleId> sequencers) {
        PMap<ModuleId, Launch> kept = launches;
        for (ModuleId sequencer : launches.keySet()) {
            kept = sequencers.contains(sequencer) ? kept : kept.minus(sequencer);
        }
        return new Playback(state, cueBeat, cueSerial, kept, fills);
    }

    public Playback without(ModuleId sequencer) {
        return new Playback(state, cueBeat, cueSerial, launches.minus(sequencer), fills);
    }
}
