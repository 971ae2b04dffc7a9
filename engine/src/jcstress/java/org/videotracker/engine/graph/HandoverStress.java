package org.videotracker.engine.graph;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Transport;

/**
 * A program is taken while an edit replaces it: the last one is always taken in the end, and is not made to wait for a beat that
 * has been reached. Results are the tempo that was taken first, and the one that is taken in the end, negative if it had to wait.
 */
@JCStressTest
@Outcome(id = "1, 2", expect = Expect.ACCEPTABLE, desc = "Taken before it was replaced.")
@Outcome(id = "2, 2", expect = Expect.ACCEPTABLE, desc = "Taken after it was replaced.")
@Outcome(id = "0, -2", expect = Expect.ACCEPTABLE, desc = "Nothing was there yet, and the edit waits with it.")
@Outcome(expect = Expect.FORBIDDEN, desc = "An edit was lost, or waits for a beat that was reached.")
@State
public class HandoverStress {
    private final Handover handover = new Handover();
    private int first;

    @Actor
    public void engine() {
        handover.give(program(21), 4);
        handover.give(program(22), Handover.AT_ONCE);
    }

    private static Program program(double bpm) {
        return Program.EMPTY.with(
                Transport.INITIAL.withBpm(bpm), Playback.STOPPED, new NodeProgram[0], new double[0][]);
    }

    @Actor
    public void audio() {
        first = take(true);
    }

    private int take(boolean isBeatReached) {
        Handover.Entry entry = handover.next();
        if (entry == null) {
            return 0;
        }
        boolean waits = !handover.isAtOnce(entry) && !isBeatReached;
        handover.take(entry);
        int tempo = (int) entry.program().transport().bpm() - 20;
        return waits ? -tempo : tempo;
    }

    @Arbiter
    public void end(II_Result result) {
        result.r1 = first;
        int last = take(false);
        result.r2 = last == 0 ? first : last;
    }
}
