package org.videotracker.studio.library;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;

/**
 * What assets look like, as far as it is known: loaded on workers when it is asked for, kept while there is room. A few textures are
 * made in each frame, so that none takes long. UI thread.
 *
 * @param <P> a texture
 */
final class AssetLooks<P extends AutoCloseable> {
    /** As much as fills the largest screen several times: about 75 MB of textures. */
    private static final int MOST_KEPT = 512;

    private static final int MOST_WAITING = 64;
    private static final int UPLOADS_PER_FRAME = 3;

    private final NewestFirst<Asset, Loaded> loading;
    private final BiFunction<@Nullable P, Still, P> upload;
    private final Map<AssetId, Look> known = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * What is read from the disk.
     *
     * @param still null for an asset without pictures, or if they cannot be read
     * @param outline null for one without sound, likewise
     */
    record Loaded(@Nullable Still still, @Nullable Outline outline) {
        static final Loaded NOTHING = new Loaded(null, null);
    }

    /** What is known of one. */
    final class Look {
        private Asset asset;
        private @Nullable P picture;
        private @Nullable Outline outline;
        private boolean isWanted;
        private boolean isLoaded;

        private Look(Asset asset) {
            this.asset = asset;
        }

        /** Its picture; null while there is none. */
        @Nullable
        P picture() {
            return picture;
        }

        /** Its outline; null while there is none. */
        @Nullable
        Outline outline() {
            return outline;
        }

        /** Whether no more will come. */
        boolean isLoaded() {
            return isLoaded;
        }
    }

    /**
     * Knows nothing yet.
     *
     * @param read called on a worker
     * @param upload makes a texture, or writes into the one that is given if it fits
     */
    AssetLooks(Executor workers, Function<Asset, Loaded> read, BiFunction<@Nullable P, Still, P> upload) {
        loading = new NewestFirst<>(workers, MOST_WAITING, read);
        this.upload = upload;
    }

    /** Takes over what was loaded meanwhile; once a frame. */
    void collect() {
        int uploads = 0;
        while (uploads < UPLOADS_PER_FRAME) {
            NewestFirst.Arrival<Asset, Loaded> arrival = loading.take();
            if (arrival == null) {
                return;
            }
            Look look = known.get(arrival.wish().id());
            if (look != null && look.asset == arrival.wish()) {
                look.isWanted = false;
                look.isLoaded = true;
                look.outline = arrival.result().outline();
                Still still = arrival.result().still();
                if (still != null) {
                    look.picture = upload.apply(look.picture, still);
                    uploads++;
                }
            }
        }
    }

    /** What is known of an asset that is seen now; it is loaded if need be. */
    Look of(Asset asset) {
        Look look = known.get(asset.id());
        if (look == null) {
            look = new Look(asset);
            known.put(asset.id(), look);
            forgetOldest();
        } else if (look.asset != asset) {
            look.asset = asset; // its files may be others now; what was seen stays until they are read
            look.isLoaded = false;
            look.isWanted = false;
        }
        if (!look.isLoaded && !look.isWanted) {
            look.isWanted = true;
            for (Asset dropped : loading.want(asset)) {
                Look forgotten = known.get(dropped.id());
                if (forgotten != null && forgotten.asset == dropped) {
                    forgotten.isWanted = false;
                }
            }
        }
        return look;
    }

    private void forgetOldest() {
        Iterator<Look> oldestFirst = known.values().iterator();
        while (known.size() > MOST_KEPT) {
            Look oldest = oldestFirst.next();
            oldestFirst.remove();
            free(oldest);
        }
    }

    private void free(Look look) {
        P picture = look.picture;
        if (picture != null) {
            try (picture) {
                look.picture = null;
            } catch (Exception impossible) {
                throw new IllegalStateException("a texture closes without failing", impossible);
            }
        }
    }

    /** Reads anew what nothing could be read of. */
    void retry() {
        for (Look look : known.values()) {
            if (look.picture == null && look.outline == null) {
                look.isLoaded = false;
            }
        }
    }

    /** Forgets all, as when another project is opened. */
    void clear() {
        known.values().forEach(this::free);
        known.clear();
    }
}
