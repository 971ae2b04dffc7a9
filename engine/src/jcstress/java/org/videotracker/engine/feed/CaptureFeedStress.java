package org.videotracker.engine.feed;

import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A picture is taken while others are made and buffers are used again. Results are the two pixels of what was taken, which are those of
 * one picture; zero if there was none yet.
 */
@JCStressTest
@Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "None was there yet.")
@Outcome(
        id = {"1, 1", "2, 2", "3, 3", "4, 4", "5, 5", "6, 6"},
        expect = Expect.ACCEPTABLE,
        desc = "A whole picture.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Half of one picture and half of another.")
@State
public class CaptureFeedStress {
    private static final int PICTURES = 6;

    private final CaptureFeed feed = new CaptureFeed();

    @Actor
    public void camera() {
        for (int i = 1; i <= PICTURES; i++) {
            CapturedPicture picture = feed.blank(2, 1);
            picture.pixels[0] = i;
            picture.pixels[1] = i;
            feed.publish(picture);
        }
    }

    @Actor
    public void video(II_Result result) {
        @Nullable CapturedPicture picture = feed.exchange(null);
        if (picture != null) {
            result.r1 = picture.pixels[0];
            result.r2 = picture.pixels[1];
            feed.release(picture);
        }
    }
}
