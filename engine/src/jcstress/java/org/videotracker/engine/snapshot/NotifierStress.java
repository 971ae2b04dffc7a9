package org.videotracker.engine.snapshot;

import java.util.HashSet;
import java.util.Set;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.videotracker.model.history.History;
import org.videotracker.model.session.Session;

/**
 * Two changes are published while a notification is delivered. The one after that tells of what is left: the last version and
 * every cause arrive, and no change begins elsewhere than where the one before it ended. Results are the last version told, how
 * many causes were, and how many gaps there were.
 */
@JCStressTest
@Outcome(id = "2, 2, 0", expect = Expect.ACCEPTABLE, desc = "Told of everything.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A change or its cause was missed.")
@State
public class NotifierStress {
    private final Set<String> causes = new HashSet<>();
    private volatile Snapshot newest = snapshot(0);
    private final Notifier notifier = new Notifier(() -> newest, (place, fault) -> {});
    private long told;
    private int gaps;

    public NotifierStress() {
        notifier.subscribe(change -> {
            gaps += change.before().version() == told ? 0 : 1;
            told = change.after().version();
            causes.addAll(change.origins());
        });
    }

    private static Snapshot snapshot(long version) {
        return new Snapshot(version, Session.EMPTY, History.empty(1));
    }

    @Actor
    public void publisher() {
        notifier.attribute(Set.of("a"));
        newest = snapshot(1);
        notifier.attribute(Set.of("b"));
        newest = snapshot(2);
    }

    @Actor
    public void deliverer() {
        notifier.deliver();
    }

    @Arbiter
    public void deliverTheRest(III_Result result) {
        notifier.deliver();
        result.r1 = (int) told;
        result.r2 = causes.size();
        result.r3 = gaps;
    }
}
