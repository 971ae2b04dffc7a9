package org.videotracker.engine.snapshot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.engine.thread.PatientCaller;

/**
 * Tells observers of changes. However many snapshots were published meanwhile, there is at most one notification to come, and
 * the last snapshot is never missed. An observer that fails hurts nobody else; one that keeps failing is unsubscribed.
 */
public final class Notifier {
    private static final int PATIENCE = 5;

    private final AtomicReference<List<Entry>> entries = new AtomicReference<>(List.of());
    private final AtomicReference<Set<String>> origins = new AtomicReference<>(Set.of());
    private final FaultSink faults;
    private final Supplier<Snapshot> newest;
    private volatile Snapshot told;

    /** An observer and, on the delivering thread only, how often in a row it has failed. */
    private static final class Entry {
        final Observer observer;
        int failures;

        Entry(Observer observer) {
            this.observer = observer;
        }
    }

    /** @param newest reads the newest snapshot */
    public Notifier(Supplier<Snapshot> newest, FaultSink faults) {
        this.newest = newest;
        this.faults = faults;
        this.told = newest.get();
    }

    /** Subscribes, from any thread, inside a notification too: then from the next one on. */
    public Subscription subscribe(Observer observer) {
        Entry entry = new Entry(observer);
        entries.updateAndGet(list -> {
            List<Entry> longer = new ArrayList<>(list);
            longer.add(entry);
            return List.copyOf(longer);
        });
        return () -> remove(entry);
    }

    private void remove(Entry entry) {
        entries.updateAndGet(
                list -> list.stream().filter(other -> other != entry).toList());
    }

    /** How many observers there are. */
    public int observers() {
        return entries.get().size();
    }

    /** Says, on the thread that publishes and before it does so, who causes the next change. */
    public void attribute(Set<String> causes) {
        origins.updateAndGet(earlier -> {
            if (earlier.containsAll(causes)) {
                return earlier;
            }
            Set<String> both = new HashSet<>(earlier);
            both.addAll(causes);
            return Set.copyOf(both);
        });
    }

    /**
     * Delivers the notification that is due, if one is. Only one thread may do this at a time.
     *
     * @return 1 if there was one, else 0
     */
    public int deliver() {
        return deliver(call -> {
            call.run();
            return true;
        });
    }

    /**
     * As {@link #deliver()}, on a thread that observers cannot hold up for ever: one that does not return is reported and
     * unsubscribed.
     */
    public int deliver(PatientCaller caller) {
        return deliver(caller::call);
    }

    /** @param caller makes a call, and says whether it has returned */
    private int deliver(Predicate<Runnable> caller) {
        Snapshot snapshot = newest.get();
        if (snapshot == told) {
            return 0;
        }
        Change change = new Change(told, snapshot, origins.getAndSet(Set.of()));
        told = snapshot;
        for (Entry entry : entries.get()) {
            if (!caller.test(() -> tell(entry, change))) {
                remove(entry);
                faults.report(name(entry), new IllegalStateException("it does not return, and is told no more"));
            }
        }
        return 1;
    }

    private static String name(Entry entry) {
        return "observer " + entry.observer.getClass().getName();
    }

    private void tell(Entry entry, Change change) {
        if (!entries.get().contains(entry)) {
            return;
        }
        try {
            entry.observer.changed(change);
            entry.failures = 0;
        } catch (RuntimeException | Error fault) {
            entry.failures++;
            faults.report(name(entry), fault);
            if (entry.failures == PATIENCE) {
                remove(entry);
            }
        }
    }
}
