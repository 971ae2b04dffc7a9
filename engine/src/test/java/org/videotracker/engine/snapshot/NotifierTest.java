package org.videotracker.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.thread.PatientCaller;
import org.videotracker.model.history.History;
import org.videotracker.model.session.Session;

class NotifierTest {
    private final AtomicReference<Snapshot> newest = new AtomicReference<>(snapshot(0));
    private final List<String> faults = new ArrayList<>();
    private final Notifier notifier = new Notifier(newest::get, (place, fault) -> faults.add(place));
    private final List<Long> heard = new ArrayList<>();

    private static Snapshot snapshot(long version) {
        return new Snapshot(version, Session.EMPTY, History.empty(1));
    }

    private void publish(long version) {
        newest.set(snapshot(version));
    }

    private void hear(Change change) {
        heard.add(change.after().version());
    }

    @Test
    @DisplayName("E-33: an observer that throws hurts no other, and hears the next change")
    void aThrowingObserverIsIsolated() {
        notifier.subscribe(change -> {
            hear(change);
            throw new IllegalStateException("first");
        });
        notifier.subscribe(this::hear);

        publish(1);
        notifier.deliver();
        publish(2);
        notifier.deliver();

        assertThat(heard).containsExactly(1L, 1L, 2L, 2L);
        assertThat(faults).hasSize(2);
    }

    @Test
    @DisplayName("E-33: an observer that fails five times in a row is unsubscribed")
    void anObserverThatKeepsFailingIsGivenUp() {
        notifier.subscribe(change -> {
            throw new IllegalStateException();
        });
        for (long version = 1; version <= 6; version++) {
            publish(version);
            notifier.deliver();
        }

        assertThat(faults).hasSize(5);
        assertThat(notifier.observers()).isZero();
    }

    @Test
    void anObserverThatRecoversIsForgiven() {
        notifier.subscribe(change -> {
            if (change.after().version() % 4 != 0) {
                throw new IllegalStateException();
            }
        });
        for (long version = 1; version <= 20; version++) {
            publish(version);
            notifier.deliver();
        }

        assertThat(notifier.observers()).isEqualTo(1);
    }

    @Test
    @DisplayName("B-39: subscribing and unsubscribing inside a notification works")
    void observersMayChangeTheListWhileItIsCalled() {
        List<Subscription> own = new ArrayList<>();
        own.add(notifier.subscribe(change -> {
            hear(change);
            own.getFirst().close();
            notifier.subscribe(this::hear);
        }));

        publish(1);
        notifier.deliver();
        assertThat(heard).containsExactly(1L);

        publish(2);
        notifier.deliver();
        assertThat(heard).containsExactly(1L, 2L);
    }

    @Test
    void anObserverThatAnotherRemovesIsNotCalledAnyMore() {
        List<Subscription> second = new ArrayList<>();
        notifier.subscribe(change -> second.getFirst().close());
        second.add(notifier.subscribe(this::hear));

        publish(1);
        notifier.deliver();

        assertThat(heard).isEmpty();
    }

    @Test
    @DisplayName("E-32: a change made during a notification is notified after it")
    void aChangeDuringANotificationIsNotLost() {
        notifier.subscribe(change -> {
            hear(change);
            if (change.after().version() == 1) {
                publish(2);
            }
        });

        publish(1);
        assertThat(notifier.deliver()).isEqualTo(1);
        assertThat(notifier.deliver()).isEqualTo(1);
        assertThat(notifier.deliver()).isZero();
        assertThat(heard).containsExactly(1L, 2L);
    }

    @Test
    void eachNotificationBeginsWhereTheLastOneEnded() {
        List<Long> before = new ArrayList<>();
        notifier.subscribe(change -> before.add(change.before().version()));
        publish(3);
        notifier.deliver();
        publish(7);
        notifier.deliver();

        assertThat(before).containsExactly(0L, 3L);
    }

    @Test
    @DisplayName("E-33, B-04: an observer that never returns holds up the others once, and is told no more")
    void anObserverThatHangsDoesNotHoldUpTheOthersForEver() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch returned = new CountDownLatch(1);
        try (PatientCaller caller = new PatientCaller("notify", Duration.ofMillis(50))) {
            notifier.subscribe(change -> {
                awaitUninterruptibly(never);
                returned.countDown();
            });
            notifier.subscribe(this::hear);

            publish(1);
            assertThat(notifier.deliver(caller)).isEqualTo(1);
            publish(2);
            assertThat(notifier.deliver(caller)).isEqualTo(1);

            assertThat(heard).containsExactly(1L, 2L);
            assertThat(faults).hasSize(1);
            assertThat(notifier.observers()).isEqualTo(1);
        }
        never.countDown();
        assertThat(returned.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void aThrowingObserverIsIsolatedOnAThreadOfItsOwnToo() {
        try (PatientCaller caller = new PatientCaller("notify", PatientCaller.DEFAULT_PATIENCE)) {
            notifier.subscribe(change -> {
                throw new AssertionError("first");
            });
            notifier.subscribe(this::hear);
            publish(1);
            Thread.currentThread().interrupt();
            notifier.deliver(caller);

            assertThat(Thread.interrupted()).as("an interruption is passed on").isTrue();
            assertThat(heard).containsExactly(1L);
            assertThat(faults).hasSize(1);
        }
    }

    @Test
    @DisplayName("B-07, B-12, B-38: closing a thousand subscriptions leaves the list as it was")
    void subscriptionsAreGivenBack() {
        notifier.subscribe(this::hear);
        List<Subscription> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.add(notifier.subscribe(this::hear));
        }
        many.forEach(Subscription::close);
        many.forEach(Subscription::close);

        assertThat(notifier.observers()).isEqualTo(1);
    }
}
