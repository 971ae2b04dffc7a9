package org.videotracker.engine.rolling;

import java.util.Arrays;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.videotracker.engine.time.TransportClock;

/**
 * What is oldest is copied while the ring comes round to it: what is said to be whole is what was there. The results are whether it was
 * said to be whole, and the number of the run that the sample belongs to.
 */
@JCStressTest
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "It was still there.")
@Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "It was gone, and is silence.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A sample of another time.")
@State
public class RollingSoundStress {
    private static final int RATE = 8000;

    private final RollingSound ring = new RollingSound(RollingSound.CELL, 0, new TransportClock(RATE));
    private final float[] samples = new float[RollingSound.CELL];
    private int runs;

    /** As full as it can be with its first run still whole. */
    public RollingSoundStress() {
        while (runs < ring.cells() - 1) {
            write();
        }
    }

    private void write() {
        Arrays.fill(samples, runs + 1);
        ring.run((long) runs * RollingSound.CELL, samples, samples, RollingSound.CELL);
        runs++;
    }

    @Actor
    public void writer() {
        write();
        write();
    }

    @Actor
    public void reader(II_Result result) {
        float[] copy = new float[1];
        result.r1 = ring.read(0, 0, copy, 0, 1) ? 1 : 0;
        result.r2 = (int) copy[0];
    }
}
