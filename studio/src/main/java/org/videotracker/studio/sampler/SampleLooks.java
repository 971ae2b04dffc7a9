package org.videotracker.studio.sampler;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.library.Previews;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.proxy.MappedAudioClip;
import org.videotracker.media.proxy.MappedVideoClip;
import org.videotracker.model.asset.Asset;

/**
 * Opens what assets look like, on a thread of its own, and keeps those that were asked for last. Asked on the UI thread, which never waits.
 */
final class SampleLooks implements AutoCloseable {
    private static final int MOST = 12;

    private final Supplier<Project> project;
    private final ExecutorService worker;
    private final Map<Asset, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

    /** An asset on its way. The worker opens and closes it; the look is handed over whole. */
    private static final class Entry {
        volatile SampleLook look = SampleLook.LOADING;
        private @Nullable MappedAudioClip sound;
        private @Nullable MappedVideoClip pictures;

        void open(Project project, Asset asset) {
            try {
                double seconds = asset.seconds();
                Optional<WaveSound> wave = Optional.empty();
                Optional<VideoClip> film = Optional.empty();
                if (asset.sound().isPresent()) {
                    MappedAudioClip opened = MappedAudioClip.open(
                            project.resolve(asset.sound().get().playable()));
                    sound = opened;
                    wave = new Previews(project)
                            .waveform(asset)
                            .map(outline -> new WaveSound(
                                    outline,
                                    Optional.of(opened),
                                    asset.sound().get().seconds() / seconds));
                }
                if (asset.picture().isPresent()) {
                    MappedVideoClip opened = MappedVideoClip.open(
                            project.resolve(asset.picture().get().playable()));
                    pictures = opened;
                    film = Optional.of(opened);
                }
                look = SampleLook.of(seconds, wave, film);
            } catch (UnreadableMediaException | ProjectException problem) {
                close();
                look = SampleLook.failed(Objects.requireNonNullElse(problem.getMessage(), "It cannot be opened."));
            }
        }

        void close() {
            if (sound != null) {
                sound.close();
                sound = null;
            }
            if (pictures != null) {
                pictures.close();
                pictures = null;
            }
        }
    }

    /** @param project where the media lie at present */
    SampleLooks(Supplier<Project> project) {
        this.project = project;
        this.worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("vt-sampler-looks").daemon().factory());
    }

    /** What is known of an asset; asks for the rest. */
    SampleLook of(Asset asset) {
        Entry entry = entries.get(asset);
        if (entry == null) {
            Entry opening = new Entry();
            Project at = project.get();
            worker.execute(() -> opening.open(at, asset));
            entries.put(asset, opening);
            evict();
            return opening.look;
        }
        return entry.look;
    }

    private void evict() {
        if (entries.size() > MOST) {
            Map.Entry<Asset, Entry> oldest = entries.entrySet().iterator().next();
            entries.remove(oldest.getKey());
            worker.execute(oldest.getValue()::close);
        }
    }

    /** Asks again for what could not be opened. */
    void retry() {
        entries.values().removeIf(entry -> !entry.look.problem().isEmpty());
    }

    /** Does something with what was opened, which stays open meanwhile. */
    void work(Runnable job) {
        worker.execute(job);
    }

    @Override
    public void close() {
        entries.values().forEach(entry -> worker.execute(entry::close));
        entries.clear();
        worker.shutdown();
    }
}
