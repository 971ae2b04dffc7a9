package org.videotracker.media.playback;

import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.clip.ClipSource;
import org.videotracker.media.project.Project;
import org.videotracker.media.proxy.ClipCache;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.module.Sample;
import org.videotracker.model.session.Session;

/**
 * The clips of a project's sessions. Told of each session by {@link #follow}, it opens on workers what the samples
 * play, and gives it to the engine thread, which never waits for it. Memory is given back when a clip is in no session,
 * program or voice any more.
 */
public final class ProjectClips implements ClipSource, AutoCloseable {
    private static final int WORKERS = 2;

    /** While many clips are opened, the engine is asked to compile anew only after so many. */
    private static final int BATCH = 32;

    private volatile Project project;
    private final ClipCache cache;
    private final StandIn standIn;
    private final Preload preload;
    private final Runnable ready;
    private final Cleaner cleaner = Cleaner.create();
    private final Map<AssetId, OpenedAsset> opened = new ConcurrentHashMap<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().name("vt-clips-", 0).daemon().factory());

    /**
     * Clips that wait to be asked for.
     *
     * @param cache keeps what is open within its budget; closed by its owner, after this
     * @param standIn plays in place of what is missing
     * @param preload what is brought into memory beforehand
     * @param ready called by a worker when more clips are ready, for the engine to compile anew
     */
    public ProjectClips(Project project, ClipCache cache, StandIn standIn, Preload preload, Runnable ready) {
        this.project = project;
        this.cache = cache;
        this.standIn = standIn;
        this.preload = preload;
        this.ready = ready;
    }

    /** How many of the clips that are wanted have been opened, or found missing. */
    public record Loading(int done, int total) {}

    /** Is told how far it is. */
    @FunctionalInterface
    public interface LoadProgress {

        /** {@code done} of {@code total} clips are ready or missing. */
        void at(int done, int total);
    }

    @Override
    public @Nullable Clip clip(AssetId asset) {
        OpenedAsset found = opened.get(asset);
        return found == null ? null : found.clip();
    }

    /**
     * Opens what the samples of a session play and lets go of the rest. Does not wait; any thread but a playing one.
     */
    public void follow(Session session) {
        want(played(session));
    }

    private synchronized void want(Set<Asset> played) {
        Set<AssetId> ids = new LinkedHashSet<>();
        for (Asset asset : played) {
            ids.add(asset.id());
            OpenedAsset known = opened.get(asset.id());
            if (known == null || !known.asset().equals(asset)) {
                open(asset);
            }
        }
        opened.keySet().retainAll(ids);
    }

    private static Set<Asset> played(Session session) {
        Set<Asset> played = new LinkedHashSet<>();
        session.modules().inOrder().forEach(module -> {
            for (Optional<Sample> slot : module.samples().slots()) {
                slot.map(sample -> session.assets().get(sample.asset())).ifPresent(played::add);
            }
        });
        return played;
    }

    private void open(Asset asset) {
        open(new OpenedAsset(asset), () -> {});
    }

    /** @param then called on the worker, once it is known what can be played of it */
    private void open(OpenedAsset opening, Runnable then) {
        Asset asset = opening.asset();
        opened.put(asset.id(), opening);
        waiting.incrementAndGet();
        workers.execute(() -> {
            try {
                if (opened.get(asset.id()) == opening) {
                    opening.open(project, cache, cleaner, standIn, preload);
                    then.run();
                } else {
                    opening.release(); // it was let go before its turn came
                }
            } finally {
                if (waiting.decrementAndGet() % BATCH == 0) {
                    ready.run();
                }
            }
        });
    }

    /** Looks for media in another project from now on; what is open already stays so. */
    public void resolveIn(Project other) {
        project = other;
    }

    /**
     * Opens anew what was missing: its files may be there now. Does not wait; where nothing is missing nothing is done.
     *
     * @param found told on a worker of each of which nothing is missing any more
     */
    public synchronized void retry(Consumer<Asset> found) {
        List.copyOf(opened.values()).stream()
                .filter(asset -> asset.opened().isDone() && !asset.problems().isEmpty())
                .forEach(missing -> {
                    OpenedAsset again = new OpenedAsset(missing);
                    open(again, () -> {
                        if (again.problems().isEmpty()) {
                            found.accept(again.asset());
                        }
                    });
                });
    }

    /** How far the opening is. */
    public Loading loading() {
        int total = opened.size();
        return new Loading(Math.max(0, total - waiting.get()), total);
    }

    /** What cannot be played of what was wanted so far, by name. */
    public List<MissingMedia> missing() {
        List<MissingMedia> missing = new ArrayList<>();
        for (OpenedAsset asset : opened.values()) {
            asset.problems().forEach(problem -> missing.add(new MissingMedia(asset.asset(), problem)));
        }
        missing.sort(
                Comparator.comparing((MissingMedia one) -> one.asset().name()).thenComparing(MissingMedia::sentence));
        return missing;
    }

    /**
     * Opens what a session plays and waits until all of it is ready or known to be missing: for rendering.
     *
     * @return what is missing
     */
    public List<MissingMedia> awaitAll(Session session, LoadProgress progress) throws InterruptedException {
        return await(played(session), progress);
    }

    /** As {@link #awaitAll}, of all that the session knows: for renderings during which any of it may begin to be played. */
    public List<MissingMedia> awaitLibrary(Session session, LoadProgress progress) throws InterruptedException {
        return await(new LinkedHashSet<>(session.assets().values()), progress);
    }

    private List<MissingMedia> await(Set<Asset> all, LoadProgress progress) throws InterruptedException {
        want(all);
        List<OpenedAsset> wanted = List.copyOf(opened.values());
        int done = 0;
        progress.at(done, wanted.size());
        for (OpenedAsset asset : wanted) {
            try {
                asset.opened().get();
            } catch (ExecutionException impossible) {
                throw new IllegalStateException("nothing fails an opening", impossible);
            }
            progress.at(++done, wanted.size());
        }
        return missing();
    }

    /** Gives all clips back. Nobody may play them any more. */
    @Override
    public synchronized void close() {
        List<OpenedAsset> left = List.copyOf(opened.values());
        opened.clear();
        workers.shutdown();
        left.forEach(OpenedAsset::release);
        workers.close();
    }
}
