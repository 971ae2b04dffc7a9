package org.videotracker.studio.library;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is in the folders that are looked at. They are read on a worker and remembered; one that is still looked at is compared with the
 * disk every two seconds. UI thread.
 */
final class FolderListings {
    private static final long FRESH_NANOS = 2_000_000_000L;
    private static final int MOST_FOLDERS = 512;

    private final Executor worker;
    private final LongSupplier nanoTime;
    private final Map<Path, Known> known = new LinkedHashMap<>(16, 0.75f, true);
    private final ConcurrentLinkedQueue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
    private long revision;

    private static final class Known {
        private FolderContent content = FolderContent.UNKNOWN;
        private boolean isRead;
        private boolean isBeingRead;
        private long lookedAt;
    }

    /** What a worker found; null if nothing has changed. */
    private record Arrival(Path folder, @Nullable FolderContent content) {}

    /** @param worker reads folders, on a thread that may wait @param nanoTime the system's clock */
    FolderListings(Executor worker, LongSupplier nanoTime) {
        this.worker = worker;
        this.nanoTime = nanoTime;
    }

    /** Takes over what was read meanwhile; once a frame. */
    void collect() {
        for (Arrival arrival = arrivals.poll(); arrival != null; arrival = arrivals.poll()) {
            Known folder = known.get(arrival.folder);
            if (folder != null) {
                folder.isBeingRead = false;
                folder.lookedAt = nanoTime.getAsLong();
                if (arrival.content != null) {
                    folder.content = arrival.content;
                    folder.isRead = true;
                    revision++;
                }
            }
        }
    }

    /** What is known of a folder, which is read if need be. Never waits. */
    FolderContent of(Path folder) {
        Known found = known.get(folder);
        if (found == null) {
            found = new Known();
            known.put(folder, found);
            forgetOldest();
            read(folder, found, null);
        } else if (!found.isBeingRead && nanoTime.getAsLong() - found.lookedAt > FRESH_NANOS) {
            read(folder, found, found.content);
        }
        return found.content;
    }

    private void forgetOldest() {
        if (known.size() > MOST_FOLDERS) {
            known.remove(known.keySet().iterator().next());
        }
    }

    private void read(Path folder, Known into, @Nullable FolderContent before) {
        into.isBeingRead = true;
        worker.execute(() -> {
            boolean isSame = before != null && !before.isOutdated(folder);
            arrivals.add(new Arrival(folder, isSame ? null : FolderContent.read(folder)));
        });
    }

    /** Whether a folder has been read at all. */
    boolean isKnown(Path folder) {
        Known found = known.get(folder);
        return found != null && found.isRead;
    }

    /** Reads all anew when they are looked at next. */
    void refresh() {
        known.clear();
        revision++;
    }

    /** Another number whenever any folder is known to have changed. */
    long revision() {
        return revision;
    }
}
