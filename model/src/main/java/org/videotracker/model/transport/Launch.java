package org.videotracker.model.transport;

/**
 * The last request to a sequencer to begin, stop or pause what it is bound to.
 *
 * @param state what it shall do while the transport plays
 * @param serial changes with each request to begin anew
 * @param quantum when the request takes effect
 */
public record Launch(PlayState state, long serial, Quantum quantum) {
    /** A sequencer nobody has asked anything plays with the transport. */
    public static final Launch INITIAL = new Launch(PlayState.PLAYING, 0, Quantum.NOW);

    /** A request to begin anew. */
    public Launch again(Quantum newQuantum) {
        return new Launch(PlayState.PLAYING, serial + 1, newQuantum);
    }

    public Launch withState(PlayState newState) {
        return new Launch(newState, serial, quantum);
    }
}
