package org.videotracker.engine.snapshot;

import java.util.concurrent.CompletableFuture;
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

/** Whoever is told that a command was applied sees its effect. Results are whether the outcome was there, and the version seen then. */
@JCStressTest
@Outcome(
        id = {"0, 0", "0, 1"},
        expect = Expect.ACCEPTABLE,
        desc = "Not told yet.")
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "Told, and seen.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Told of something that is not to be seen.")
@State
public class OutcomeStress {
    private final Engine engine = new Engine(Session.EMPTY, 4, (place, fault) -> {});
    private final CompletableFuture<org.videotracker.engine.command.Outcome> outcome =
            engine.submit(Batch.of("test", new SetUserScript("1")));

    @Actor
    public void publisher() {
        engine.pump();
    }

    @Actor
    public void submitter(II_Result result) {
        result.r1 = outcome.isDone() ? 1 : 0;
        result.r2 = (int) engine.snapshot().version();
    }
}
