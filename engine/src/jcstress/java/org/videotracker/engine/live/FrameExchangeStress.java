package org.videotracker.engine.live;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * The video thread asks for a moment while the audio thread passes one: either nothing is captured, or all that was captured is
 * seen. Results are whether a moment was taken, and what was seen of it.
 */
@JCStressTest
@Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "Nothing was captured yet.")
@Outcome(id = "1, 42", expect = Expect.ACCEPTABLE, desc = "Captured, and seen whole.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A moment without what was captured of it.")
@State
public class FrameExchangeStress {
    private final FrameExchange exchange = new FrameExchange();
    private int pictures;

    @Actor
    public void audio() {
        if (exchange.isWanted()) {
            pictures = 42;
            exchange.captured(1, 800);
        }
    }

    @Actor
    public void video(II_Result result) {
        exchange.want();
        if (exchange.take(1)) {
            result.r1 = (int) exchange.videoFrame();
            result.r2 = pictures;
        }
    }
}
