package org.videotracker.engine.sequencing;

import org.videotracker.engine.time.PlayState;

/**
 * The last time that somebody played, paused, stopped, reset or bound what a sequencer plays. Immutable.
 *
 * @param serial each launch has another one. With a new serial the binding is begun at the quantum's boundary; with
 *     the old one a changed binding is an edit, and the playhead goes on
 * @param state the state that the sequencer is in under a transport that plays. Changed without a new serial it
 *     holds at once
 * @param quantum the boundary that a launch with a new serial waits for
 * @param keepsPhase whether a launch that does not wait takes over row and phase, where the new pattern's size and
 *     the old one's allow: one is a multiple of the other
 * @param chainIndex the entry that an enabled chain begins with
 */
public record Launch(long serial, PlayState state, Quantum quantum, boolean keepsPhase, int chainIndex) {
    public static final Launch INITIAL = new Launch(0, PlayState.PLAYING, Quantum.NOW, false, 0);

    public Launch {
        if (chainIndex < 0) {
            throw new IllegalArgumentException("a chain has no entry " + chainIndex);
        }
    }

    /** Begins from the first row, or from the first row of the chain's first entry, at a boundary. */
    public Launch play(Quantum at) {
        return new Launch(serial + 1, PlayState.PLAYING, at, false, 0);
    }

    /** Begins with an entry of the chain at a boundary. */
    public Launch playEntry(int index, Quantum at) {
        return new Launch(serial + 1, PlayState.PLAYING, at, false, index);
    }

    /** Begins a newly bound pattern at a boundary, in the present state; without waiting it keeps the phase. */
    public Launch bind(Quantum at) {
        return new Launch(serial + 1, state, at, true, 0);
    }

    /** Rewinds at once and keeps the state. */
    public Launch reset() {
        return new Launch(serial + 1, state, Quantum.NOW, false, 0);
    }

    /** Holds at once. */
    public Launch pause() {
        return withState(state == PlayState.STOPPED ? PlayState.STOPPED : PlayState.PAUSED);
    }

    /** Goes on at once after a pause. */
    public Launch resume() {
        return withState(PlayState.PLAYING);
    }

    /** Stops and rewinds at once. */
    public Launch stop() {
        return withState(PlayState.STOPPED);
    }

    private Launch withState(PlayState newState) {
        return new Launch(serial, newState, quantum, keepsPhase, chainIndex);
    }
}
