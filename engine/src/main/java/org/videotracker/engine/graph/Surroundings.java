package org.videotracker.engine.graph;

import org.videotracker.engine.audition.Audition;
import org.videotracker.engine.event.VerdictBoard;
import org.videotracker.engine.feed.Captures;

/**
 * What does not change while a graph lives.
 *
 * @param sampleRate in Hz
 * @param width of the canvas in pixels
 * @param height of the canvas in pixels
 * @param lane numbers the processors from one; triggers of one processor have ids of its lane
 * @param gauges what the outputs report of their devices
 * @param verdicts what sequencers know of one another
 * @param lookahead how processors ask to prepare something ahead
 * @param audition what is listened to beside the session
 * @param captures where pictures from outside come from
 */
public record Surroundings(
        int sampleRate,
        int width,
        int height,
        int lane,
        OutputGauges gauges,
        VerdictBoard verdicts,
        Lookahead lookahead,
        Audition audition,
        Captures captures) {

    /** Where nobody has asked anything yet, and nothing is prepared ahead. */
    public Surroundings(int sampleRate, int width, int height, int lane, OutputGauges gauges, Captures captures) {
        this(
                sampleRate,
                width,
                height,
                lane,
                gauges,
                new VerdictBoard(),
                new Lookahead(sampleRate),
                new Audition(sampleRate),
                captures);
    }

    /** Where nobody has asked anything yet, nothing is prepared ahead, and nothing comes from outside. */
    public Surroundings(int sampleRate, int width, int height, int lane, OutputGauges gauges) {
        this(sampleRate, width, height, lane, gauges, Captures.NONE);
    }

    /** Where nothing is played live. */
    public Surroundings(int sampleRate, int width, int height, int lane) {
        this(sampleRate, width, height, lane, new OutputGauges());
    }

    /** The same for another processor. */
    Surroundings inLane(int other) {
        return new Surroundings(sampleRate, width, height, other, gauges, verdicts, lookahead, audition, captures);
    }

    /** The same with another way to prepare things. */
    Surroundings with(Lookahead other) {
        return new Surroundings(sampleRate, width, height, lane, gauges, verdicts, other, audition, captures);
    }
}
