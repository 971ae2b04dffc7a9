package org.videotracker.media.proxy;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.Clip;
import org.videotracker.media.file.UnreadableMediaException;

/**
 * Keeps clips mapped within a budget of bytes: those that nobody holds a lease on are closed, least recently used first, once the
 * budget is passed. Clips in use are never closed, even above the budget: mapped memory that is not touched costs address space
 * only. For any number of threads, none of them a playing one: opening waits for the disk.
 */
public final class ClipCache implements AutoCloseable {
    /** For playing and rendering. Files are mapped, not read: the system keeps in memory what is played. */
    public static final long USUAL_BYTES = 64L << 30;

    private final long budgetBytes;
    private final Map<ProxyFiles, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long mappedBytes;
    private boolean closed;

    /** A cache that keeps up to {@code budgetBytes} of clips nobody is using. */
    public ClipCache(long budgetBytes) {
        if (budgetBytes < 0) {
            throw new IllegalArgumentException("a budget of " + budgetBytes + " bytes");
        }
        this.budgetBytes = budgetBytes;
    }

    /** Opens a clip, or finds it open, and holds it until the lease is closed. */
    public synchronized ClipLease open(ProxyFiles files) throws UnreadableMediaException {
        if (closed) {
            throw new IllegalStateException("the cache is closed");
        }
        @Nullable Entry entry = entries.get(files);
        if (entry == null) {
            entry = Entry.open(files);
            entries.put(files, entry);
            mappedBytes += entry.bytes;
        }
        entry.leases++;
        evict();
        return new Lease(entry);
    }

    /** Bytes mapped at present. */
    public synchronized long mappedBytes() {
        return mappedBytes;
    }

    /** How many clips are mapped at present. */
    public synchronized int clips() {
        return entries.size();
    }

    /** Closes every clip that nobody holds; the others close with their last lease. */
    @Override
    public synchronized void close() {
        closed = true;
        evict();
    }

    private synchronized void release(Entry entry) {
        entry.leases--;
        evict();
    }

    private void evict() {
        Iterator<Entry> oldestFirst = entries.values().iterator();
        while (oldestFirst.hasNext() && (closed || mappedBytes > budgetBytes)) {
            Entry entry = oldestFirst.next();
            if (entry.leases == 0) {
                oldestFirst.remove();
                mappedBytes -= entry.bytes;
                entry.unmap();
            }
        }
    }

    private static final class Entry {

        private final @Nullable MappedAudioClip audio;
        private final @Nullable MappedVideoClip video;
        private final long bytes;
        private int leases;

        private Entry(@Nullable MappedAudioClip audio, @Nullable MappedVideoClip video) {
            this.audio = audio;
            this.video = video;
            bytes = (audio == null ? 0 : audio.mappedBytes()) + (video == null ? 0 : video.mappedBytes());
        }

        static Entry open(ProxyFiles files) throws UnreadableMediaException {
            Optional<Path> sound = files.audio();
            Optional<Path> pictures = files.video();
            MappedAudioClip audio = sound.isPresent() ? MappedAudioClip.open(sound.get()) : null;
            try {
                return new Entry(audio, pictures.isPresent() ? MappedVideoClip.open(pictures.get()) : null);
            } catch (UnreadableMediaException failure) {
                if (audio != null) {
                    audio.close();
                }
                throw failure;
            }
        }

        void unmap() {
            if (audio != null) {
                audio.close();
            }
            if (video != null) {
                video.close();
            }
        }
    }

    private final class Lease implements ClipLease {

        private final Entry entry;
        private final Clip clip;
        private boolean open = true;

        Lease(Entry entry) {
            this.entry = entry;
            clip = new Clip(entry.audio, entry.video);
        }

        @Override
        public Clip clip() {
            return clip;
        }

        @Override
        public void load(double fromSeconds, double seconds) {
            if (entry.audio != null) {
                int rate = entry.audio.sampleRate();
                entry.audio.load((long) (fromSeconds * rate), (long) Math.ceil(seconds * rate));
            }
            if (entry.video != null) {
                double rate = entry.video.frameRate();
                entry.video.load((long) (fromSeconds * rate), (long) Math.ceil(seconds * rate) + 1);
            }
        }

        @Override
        public void close() {
            synchronized (ClipCache.this) {
                if (open) {
                    open = false;
                    release(entry);
                }
            }
        }
    }
}
