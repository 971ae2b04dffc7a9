package org.videotracker.engine.command;

import org.jctools.queues.atomic.MpmcAtomicArrayQueue;
import org.jspecify.annotations.Nullable;

/**
 * The one way into the engine: any number of threads offer, the thread that pumps the engine polls. Bounded and lock-free; the
 * requests of one thread keep their order. A full queue refuses, it never drops.
 */
public final class RequestQueue {
    public static final int DEFAULT_CAPACITY = 16_384;

    private final MpmcAtomicArrayQueue<Request> queue;

    public RequestQueue(int capacity) {
        queue = new MpmcAtomicArrayQueue<>(capacity);
    }

    /** Adds a request. Returns false, and adds nothing, when the queue is full. */
    public boolean offer(Request request) {
        return queue.offer(request);
    }

    /** Takes the oldest request, or null if there is none. */
    public @Nullable Request poll() {
        return queue.poll();
    }

    public boolean isEmpty() {
        return queue.isEmpty();
    }

    /** How many requests wait; approximate while threads are offering. */
    public int depth() {
        return queue.size();
    }
}
