package org.videotracker.engine.event;

import java.util.List;
import java.util.UUID;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;

/** Triggers are read while more are put: what comes is the oldest, whole. Results are how many, and frame and slot of the first. */
@JCStressTest
@Outcome(id = "0, 0, 0", expect = Expect.ACCEPTABLE, desc = "Nothing was put yet.")
@Outcome(id = "1, 1, 1", expect = Expect.ACCEPTABLE, desc = "The first.")
@Outcome(id = "2, 1, 1", expect = Expect.ACCEPTABLE, desc = "Both.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A trigger that was not put, or not in this order.")
@State
public class TriggerFeedStress {
    private static final Module TRACKER = Module.of(
            new ModuleId(new UUID(0, 1)),
            "tracker",
            BuiltInModules.catalog().type("TrackerSequencer").orElseThrow());

    private final TriggerFeed feed = new TriggerFeed(2, new TransportClock(48_000), () -> {});

    @Actor
    public void audio() {
        Trigger trigger = new Trigger();
        for (int i = 1; i <= 2; i++) {
            trigger.frame = i;
            trigger.index = i;
            feed.heard(TRACKER, trigger);
        }
    }

    @Actor
    public void reader(III_Result result) {
        List<PlayedTrigger> played = feed.drain();
        result.r1 = played.size();
        result.r2 = played.isEmpty() ? 0 : (int) played.getFirst().frame();
        result.r3 = played.isEmpty() ? 0 : played.getFirst().index();
    }
}
