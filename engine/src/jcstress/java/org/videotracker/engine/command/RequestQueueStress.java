package org.videotracker.engine.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.videotracker.model.command.SessionCommand.SetUserScript;

/**
 * Two producers and a consumer: every request arrives, once, whole, and after the one that its producer offered before it. One
 * thread is producer and consumer in turn, so that two processors are enough to run this.
 */
@JCStressTest
@org.openjdk.jcstress.annotations.Outcome(
        id = "4, 0, 0",
        expect = Expect.ACCEPTABLE,
        desc = "Four requests, in order and whole.")
@org.openjdk.jcstress.annotations.Outcome(expect = Expect.FORBIDDEN, desc = "A request was lost, overtaken or torn.")
@State
public class RequestQueueStress {
    private final RequestQueue queue = new RequestQueue(4);
    private final int[] next = new int[2];
    private int arrived;
    private int overtaken;
    private int torn;

    @Actor
    public void producer() {
        offer("0", 0);
        offer("0", 1);
    }

    @Actor
    public void producerAndConsumer() {
        take(queue.poll());
        offer("1", 0);
        take(queue.poll());
        offer("1", 1);
        take(queue.poll());
    }

    private void offer(String producer, int number) {
        Batch batch =
                new Batch(List.of(new SetUserScript(producer)), producer, Integer.toString(number), Optional.empty());
        queue.offer(new Request.Apply(batch, new CompletableFuture<>()));
    }

    @Arbiter
    public void countWhatArrived(III_Result result) {
        while (!queue.isEmpty()) {
            take(queue.poll());
        }
        result.r1 = arrived;
        result.r2 = overtaken;
        result.r3 = torn;
    }

    private void take(@Nullable Request request) {
        if (request instanceof Request.Apply(Batch batch, var outcome)) {
            arrived++;
            int producer = Integer.parseInt(batch.origin());
            if (Integer.parseInt(batch.label()) != next[producer]++) {
                overtaken++;
            }
            if (!batch.commands().equals(List.of(new SetUserScript(batch.origin()))) || outcome.isDone()) {
                torn++;
            }
        }
    }
}
