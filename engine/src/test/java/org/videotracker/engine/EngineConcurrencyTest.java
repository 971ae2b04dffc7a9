package org.videotracker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.command.Request;
import org.videotracker.engine.command.RequestQueue;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.engine.thread.WorkLoop;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.SessionCommand.SetUserScript;
import org.videotracker.model.session.Session;

class EngineConcurrencyTest {
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();

    private Engine engine(int capacity) {
        return new Engine(Session.EMPTY, capacity, (place, fault) -> faults.add(fault));
    }

    @Test
    @Timeout(120)
    @DisplayName("B-01: 8 producers x 100000 commands: none lost, none reordered within a producer")
    void nothingIsLostOrReordered() throws Exception {
        int producers = 8;
        int each = 100_000;
        RequestQueue queue = new RequestQueue(4096);
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int producer = 0; producer < producers; producer++) {
            String name = Integer.toString(producer);
            threads.add(Thread.ofPlatform().start(() -> {
                await(start);
                for (int i = 0; i < each; i++) {
                    Batch batch =
                            new Batch(List.of(new SetUserScript("")), name, Integer.toString(i), Optional.empty());
                    Request request = new Request.Apply(batch, new CompletableFuture<>());
                    while (!queue.offer(request)) {
                        Thread.yield();
                    }
                }
            }));
        }
        start.countDown();
        int[] next = new int[producers];
        int taken = 0;
        while (taken < producers * each) {
            if (queue.poll() instanceof Request.Apply(Batch batch, var outcome)) {
                int producer = Integer.parseInt(batch.origin());
                assertThat(Integer.parseInt(batch.label())).isEqualTo(next[producer]++);
                taken++;
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(queue.isEmpty()).isTrue();
        assertThat(next).containsOnly(each);
    }

    @Test
    @Timeout(60)
    @DisplayName("E-32: after quiescence the last observed version is the engine's, and the contents are equal")
    void theLastChangeIsAlwaysObserved() throws Exception {
        Engine engine = engine(1024);
        AtomicLong observed = new AtomicLong();
        AtomicLong notifications = new AtomicLong();
        engine.observe(change -> {
            observed.set(change.after().version());
            notifications.incrementAndGet();
        });
        WorkLoop notify = new WorkLoop("vt-notify", engine.notifier()::deliver, (place, fault) -> faults.add(fault));
        WorkLoop loop = new WorkLoop(
                "vt-engine",
                () -> {
                    int done = engine.pump();
                    notify.wake();
                    return done;
                },
                (place, fault) -> faults.add(fault));
        engine.onRequest(loop::wake);

        List<Thread> threads = new ArrayList<>();
        Queue<CompletableFuture<Outcome>> outcomes = new ConcurrentLinkedQueue<>();
        for (int producer = 0; producer < 4; producer++) {
            String name = "p" + producer + "x";
            threads.add(Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 1000; i++) {
                    outcomes.add(submitUntilTaken(engine, new CreatePattern(Optional.of(name + i), 1)));
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        for (CompletableFuture<Outcome> outcome : outcomes) {
            assertThat(outcome.get(30, TimeUnit.SECONDS).isApplied()).isTrue();
        }
        loop.close();
        notify.close();

        Snapshot last = engine.snapshot();
        assertThat(last.session().patterns()).hasSize(4000);
        assertThat(observed.get()).isEqualTo(last.version());
        assertThat(notifications.get()).isLessThanOrEqualTo(last.version());
        assertThat(faults).isEmpty();
    }

    @Test
    @Timeout(60)
    @DisplayName("E-31, B-22, REQ 83: readers on any thread always see a whole state whose version never goes back")
    void readersNeverSeeATornState() throws Exception {
        Engine engine = engine(1024);
        engine.submit(Batch.of("test", new SetUserScript("0")));
        engine.pump();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            readers.add(Thread.ofPlatform().start(() -> {
                long version = 0;
                while (version < 20_000) {
                    Snapshot snapshot = engine.snapshot();
                    if (snapshot.version() < version) {
                        faults.add(new AssertionError("version went back"));
                    }
                    version = snapshot.version();
                    if (Long.parseLong(snapshot.session().userScript()) != version - 1) {
                        faults.add(new AssertionError("content of another version"));
                    }
                }
            }));
        }
        for (int i = 1; i < 20_000; i++) {
            engine.submit(Batch.of("test", new SetUserScript(Integer.toString(i))));
            engine.pump();
        }
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    @Timeout(30)
    @DisplayName("B-02, E-32: an observer may submit; nobody waits for anybody")
    void anObserverMaySubmit() throws Exception {
        Engine engine = engine(64);
        CountDownLatch seen = new CountDownLatch(1);
        engine.observe(change -> {
            String script = change.after().session().userScript();
            if (script.equals("from outside")) {
                engine.submit(Batch.of("observer", new SetUserScript("from inside")));
            } else if (script.equals("from inside")) {
                seen.countDown();
            }
        });
        WorkLoop notify = new WorkLoop("vt-notify", engine.notifier()::deliver, (place, fault) -> faults.add(fault));
        WorkLoop loop = new WorkLoop(
                "vt-engine",
                () -> {
                    int done = engine.pump();
                    notify.wake();
                    return done;
                },
                (place, fault) -> faults.add(fault));
        engine.onRequest(loop::wake);

        engine.submit(Batch.of("test", new SetUserScript("from outside"))).get(10, TimeUnit.SECONDS);

        assertThat(seen.await(10, TimeUnit.SECONDS)).isTrue();
        loop.close();
        notify.close();
    }

    @Test
    @Timeout(30)
    @DisplayName("B-04: a loop survives any fault of its work, and finishes what was asked before it is closed")
    void aLoopSurvivesFaults() throws Exception {
        AtomicLong left = new AtomicLong(100);
        WorkLoop loop = new WorkLoop(
                "test",
                () -> {
                    long remaining = left.get();
                    if (remaining == 0) {
                        return 0;
                    }
                    left.decrementAndGet();
                    if (remaining % 2 == 0) {
                        throw new IllegalStateException("fault " + remaining);
                    }
                    return 1;
                },
                (place, fault) -> faults.add(fault));
        loop.wake();
        loop.close();

        assertThat(left.get()).isZero();
        assertThat(faults).hasSize(50);
    }

    @Test
    @Timeout(30)
    @DisplayName("A loop whose very first work fails, before its maker has it in hand, lives on")
    void aFaultAtTheVeryBeginningDoesNotEndTheLoop() {
        for (int attempt = 0; attempt < 500; attempt++) {
            AtomicLong left = new AtomicLong(3);
            WorkLoop loop = new WorkLoop(
                    "test",
                    () -> {
                        if (left.get() == 0) {
                            return 0;
                        }
                        left.decrementAndGet();
                        throw new IllegalStateException("at once");
                    },
                    (place, fault) -> faults.add(fault));
            loop.close();
            assertThat(left.get()).isZero();
        }
        assertThat(faults).hasSize(1500);
    }

    private static CompletableFuture<Outcome> submitUntilTaken(Engine engine, CreatePattern command) {
        CompletableFuture<Outcome> outcome = engine.submit(Batch.of("test", command));
        while (outcome.isDone() && !outcome.join().isApplied()) {
            Thread.yield();
            outcome = engine.submit(Batch.of("test", command));
        }
        return outcome;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
