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
 */
public record Playback(PlayState state, double cueBeat, long cueSerial, PMap<ModuleId, Launch> launches) {
    public static final Playback STOPPED = new Playback(PlayState.STOPPED, 0, 0, HashTreePMap.empty());

    public Playback {
        if (!(cueBeat >= 0 && cueBeat <= MAX_BEAT)) {
            throw new IllegalArgumentException("a position is 0.." + MAX_BEAT + " beats, not " + cueBeat);
        }
    }

    /** The furthest position: a month at the greatest tempo. */
    public static final double MAX_BEAT = 480.0 * 60 * 24 * 31;

    public Playback withState(PlayState newState) {
        return new Playback(newState, cueBeat, cueSerial, launches);
    }

    /** A jump. */
    public Playback cuedTo(double beat) {
        return new Playback(state, beat, cueSerial + 1, launches);
    }

    public Launch launch(ModuleId sequencer) {
        return launches.getOrDefault(sequencer, Launch.INITIAL);
    }

    public Playback withLaunch(ModuleId sequencer, Launch launch) {
        return new Playback(state, cueBeat, cueSerial, launches.plus(sequencer, launch));
    }

    /** Without the requests to sequencers that are not among these. */
    public Playback retaining(Set<ModuleId> sequencers) {
        PMap<ModuleId, Launch> kept = launches;
        for (ModuleId sequencer : launches.keySet()) {
            kept = sequencers.contains(sequencer) ? kept : kept.minus(sequencer);
        }
        return new Playback(state, cueBeat, cueSerial, kept);
    }

    public Playback without(ModuleId sequencer) {
        return new Playback(state, cueBeat, cueSerial, launches.minus(sequencer));
    }
}
