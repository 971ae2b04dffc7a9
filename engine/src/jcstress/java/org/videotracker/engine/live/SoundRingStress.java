package org.videotracker.engine.live;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A device takes sound while more is written: what it gets is the oldest, whole. Results are how many samples, and the first two. */
@JCStressTest
@Outcome(id = "0, 0, 0", expect = Expect.ACCEPTABLE, desc = "Nothing was written yet.")
@Outcome(id = "1, 1, 0", expect = Expect.ACCEPTABLE, desc = "The first.")
@Outcome(id = "2, 1, 2", expect = Expect.ACCEPTABLE, desc = "Both.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Samples that were not written, or not in this order.")
@State
public class SoundRingStress {
    private final SoundRing ring = new SoundRing(4);

    @Actor
    public void writer() {
        float[] samples = {1};
        ring.write(samples, samples, 1);
        samples[0] = 2;
        ring.write(samples, samples, 1);
    }

    @Actor
    public void reader(III_Result result) {
        float[] left = new float[2];
        result.r1 = ring.read(left, new float[2], 2);
        result.r2 = (int) left[0];
        result.r3 = (int) left[1];
    }
}
