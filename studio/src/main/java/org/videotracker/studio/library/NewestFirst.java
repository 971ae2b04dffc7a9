package org.videotracker.studio.library;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loads on workers what one thread wants to see, the newest wish first: what scrolled by is not worth waiting for. The oldest wishes
 * are dropped where there are too many.
 *
 * @param <W> what is wanted @param <R> what comes of it
 */
final class NewestFirst<W, R> {
    private final Executor workers;
    private final Function<W, R> load;
    private final int most;
    private final Deque<W> wanted = new ConcurrentLinkedDeque<>();
    private final Queue<Arrival<W, R>> arrivals = new ConcurrentLinkedQueue<>();

    /** What was loaded for a wish. */
    record Arrival<W, R>(W wish, R result) {}

    /** @param load called on a worker; throws nothing @param most how many wishes wait */
    NewestFirst(Executor workers, int most, Function<W, R> load) {
        this.workers = workers;
        this.most = most;
        this.load = load;
    }

    /** Wants something. Returns the wishes that are dropped for it. */
    List<W> want(W wish) {
        wanted.addFirst(wish);
        workers.execute(this::loadNewest);
        List<W> dropped = new ArrayList<>();
        while (wanted.size() > most) {
            W oldest = wanted.pollLast();
            if (oldest != null) {
                dropped.add(oldest);
            }
        }
        return dropped;
    }

    private void loadNewest() {
        W newest = wanted.pollFirst();
        if (newest != null) {
            arrivals.add(new Arrival<>(newest, load.apply(newest)));
        }
    }

    /** The next thing that was loaded; null if there is none. */
    @Nullable
    Arrival<W, R> take() {
        return arrivals.poll();
    }
}
