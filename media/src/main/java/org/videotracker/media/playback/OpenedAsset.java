package org.videotracker.media.playback;

import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.proxy.ClipCache;
import org.videotracker.media.proxy.ClipLease;
import org.videotracker.media.proxy.ProxyFiles;
import org.videotracker.model.asset.Asset;

/** An asset on its way to being playable. One worker opens it; any thread may look. */
final class OpenedAsset {
    private final Asset asset;
    private final CompletableFuture<@Nullable Void> opened = new CompletableFuture<>();
    private final List<Cleaner.Cleanable> held = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private volatile @Nullable Clip clip;
    private volatile List<String> sentences = List.of();

    OpenedAsset(Asset asset) {
        this.asset = asset;
    }

    /** One that was missing, and is looked for again: what has stood in for it does so until it is found. */
    OpenedAsset(OpenedAsset before) {
        asset = before.asset;
        clip = before.clip;
        sentences = before.sentences;
        held.addAll(before.held);
    }

    Asset asset() {
        return asset;
    }

    /** Null until it is open, and if nothing stands in for what is missing. */
    @Nullable
    Clip clip() {
        return clip;
    }

    /** What is wrong with its files; empty until it is open. */
    List<String> problems() {
        return sentences;
    }

    /** Completes when it is open or known to be missing. */
    CompletableFuture<@Nullable Void> opened() {
        return opened;
    }

    /** Opens what can be opened. Worker. */
    synchronized void open(Project project, ClipCache cache, Cleaner cleaner, StandIn standIn, Preload preload) {
        if (opened.isDone()) {
            return;
        }
        try {
            AudioClip sound = asset.sound().isPresent()
                    ? sound(asset.sound().get(), project, cache, cleaner, standIn, preload)
                    : null;
            VideoClip pictures = asset.picture().isPresent()
                    ? pictures(asset.picture().get(), project, cache, cleaner, standIn, preload)
                    : null;
            boolean isAsBefore = !problems.isEmpty() && problems.equals(sentences);
            if (!isAsBefore && (sound != null || pictures != null)) {
                clip = new Clip(sound, pictures);
            }
        } finally {
            sentences = List.copyOf(problems);
            opened.complete(null);
        }
    }

    private @Nullable AudioClip sound(
            Asset.Sound sound, Project project, ClipCache cache, Cleaner cleaner, StandIn standIn, Preload preload) {
        Optional<ClipLease> lease = lease(sound.playable(), true, project, cache);
        AudioClip mapped = lease.map(found -> found.clip().audio()).orElse(null);
        if (lease.isEmpty() || mapped == null) {
            return standIn.sound(sound).orElse(null);
        }
        load(lease.get(), preload.soundSeconds());
        HeldSound held = new HeldSound(mapped, sound.playable());
        keep(held, lease.get(), cleaner);
        return held;
    }

    private @Nullable VideoClip pictures(
            Asset.Picture picture,
            Project project,
            ClipCache cache,
            Cleaner cleaner,
            StandIn standIn,
            Preload preload) {
        Optional<ClipLease> lease = lease(picture.playable(), false, project, cache);
        VideoClip mapped = lease.map(found -> found.clip().video()).orElse(null);
        if (lease.isEmpty() || mapped == null) {
            return standIn.pictures(asset.name(), picture).orElse(null);
        }
        load(lease.get(), preload.pictureSeconds());
        HeldPictures held = new HeldPictures(mapped, picture.playable());
        keep(held, lease.get(), cleaner);
        return held;
    }

    private Optional<ClipLease> lease(String playable, boolean isSound, Project project, ClipCache cache) {
        try {
            var file = Optional.of(project.resolve(playable));
            ProxyFiles files =
                    isSound ? new ProxyFiles(file, Optional.empty()) : new ProxyFiles(Optional.empty(), file);
            return Optional.of(cache.open(files));
        } catch (UnreadableMediaException | ProjectException unplayable) {
            problems.add(asset.name() + ": " + unplayable.getMessage());
            return Optional.empty();
        }
    }

    private static void load(ClipLease lease, double seconds) {
        if (seconds > 0) {
            try {
                lease.load(0, seconds);
            } catch (InternalError unmapped) {
                // The file has become shorter since it was opened: reading it will tell.
            }
        }
    }

    private void keep(Object clip, ClipLease lease, Cleaner cleaner) {
        held.add(cleaner.register(clip, lease::close));
    }

    /** Gives the memory back. Nobody may play it any more. */
    synchronized void release() {
        opened.complete(null);
        clip = null;
        held.forEach(Cleaner.Cleanable::clean);
    }
}
