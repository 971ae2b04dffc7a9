package org.videotracker.engine.snapshot;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.model.command.SessionCommand.SetUserScript;
import org.videotracker.model.session.Session;

/**
 * A reader looks twice while the engine publishes twice: each look gives a version with its own content, and the second is never
 * older than the first. Results are the version's digit followed by the content's.
 */
@JCStressTest
@Outcome(
        id = {"0, 0", "11, 11", "22, 22"},
        expect = Expect.ACCEPTABLE,
        desc = "Nothing was published between the looks.")
@Outcome(
        id = {"0, 11", "0, 22", "11, 22"},
        expect = Expect.ACCEPTABLE,
        desc = "The second look is newer.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A version with other content, or one that went back.")
@State
public class SnapshotStress {
    private final Engine engine = new Engine(Session.EMPTY, 4, (place, fault) -> {});

    @Actor
    public void publisher() {
        publish("1");
        publish("2");
    }

    private void publish(String content) {
        engine.submit(Batch.of("publisher", new SetUserScript(content)));
        engine.pump();
    }

    @Actor
    public void reader(II_Result result) {
        result.r1 = look();
        result.r2 = look();
    }

    private int look() {
        Snapshot snapshot = engine.snapshot();
        String content = snapshot.session().userScript();
        return (int) snapshot.version() * 10 + (content.isEmpty() ? 0 : Integer.parseInt(content));
    }
}
