package org.videotracker.engine.time;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Transport;

/** The time is read while it is published: frame and position belong together. Results are both, in frames. */
@JCStressTest
@Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "Nothing was published yet, or the first frame.")
@Outcome(
        id = {"256, 256", "512, 512"},
        expect = Expect.ACCEPTABLE,
        desc = "A later one.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A frame with another one's position.")
@State
public class MusicalClockStress {
    private static final int RATE = 48_000;

    private final TransportClock clock = new TransportClock(RATE);
    private final MusicalClock time = new MusicalClock(RATE);

    @Actor
    public void audio() {
        for (int frame = 0; frame <= 512; frame += 256) {
            clock.arrive(frame);
            clock.follow(Playback.STOPPED.play(), Transport.INITIAL.bpm(), 4, 0);
            time.publish(clock, 0, 0, 0);
            clock.run(256);
        }
    }

    @Actor
    public void reader(II_Result result) {
        MusicalTime now = time.read();
        result.r1 = (int) now.frame();
        result.r2 = (int) Math.round(now.beat() * 60 * RATE / Transport.INITIAL.bpm());
    }
}
