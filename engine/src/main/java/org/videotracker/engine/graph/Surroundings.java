package org.videotracker.engine.graph;

/**
 * What does not change while a graph lives.
 *
 * @param sampleRate in Hz
 * @param width of the canvas in pixels
 * @param height of the canvas in pixels
 * @param lane numbers the processors from one; triggers of one processor have ids of its lane
 * @param gauges what the outputs report of their devices
 * @param lookahead how processors ask to prepare something ahead
 */
public record Surroundings(int sampleRate, int width, int height, int lane, OutputGauges gauges, Lookahead lookahead) {

    /** Where nothing is prepared ahead yet. */
    public Surroundings(int sampleRate, int width, int height, int lane, OutputGauges gauges) {
        this(sampleRate, width, height, lane, gauges, new Lookahead(sampleRate));
    }

    /** Where nothing is played live. */
    public Surroundings(int sampleRate, int width, int height, int lane) {
        this(sampleRate, width, height, lane, new OutputGauges());
    }

    /** The same for another processor. */
    Surroundings inLane(int other) {
        return new Surroundings(sampleRate, width, height, other, gauges, lookahead);
    }

    /** The same with another way to prepare things. */
    Surroundings with(Lookahead other) {
        return new Surroundings(sampleRate, width, height, lane, gauges, other);
    }
}
