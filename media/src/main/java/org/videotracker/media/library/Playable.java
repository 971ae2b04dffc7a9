package org.videotracker.media.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.proxy.AudioLayout;
import org.videotracker.media.proxy.MappedAudioClip;
import org.videotracker.media.proxy.MappedVideoClip;
import org.videotracker.media.proxy.VideoLayout;
import org.videotracker.model.asset.Asset;

/**
 * What a conversion left for playing.
 *
 * @param sound the sound proxy
 * @param pictures the picture proxy
 */
record Playable(Optional<Path> sound, Optional<Path> pictures) {

    /**
     * What an earlier conversion completed. The thumbnail and the outline are made last, and each file appears only
     * when it is whole; so what lacks them was interrupted.
     */
    static Optional<Playable> complete(Path folder, String name, ConversionSettings settings) {
        Path sound = folder.resolve(name + ".vta");
        Path pictures = folder.resolve(name + ".vtv");
        boolean hasSound = Files.isRegularFile(sound);
        boolean hasPictures = Files.isRegularFile(pictures);
        if (!hasSound && !hasPictures
                || hasSound && !Files.isRegularFile(folder.resolve(name + ".vtw"))
                || hasPictures && !Files.isRegularFile(folder.resolve(name + ".png"))) {
            return Optional.empty();
        }
        try {
            if (hasSound) {
                layoutOfSound(sound);
            }
            if (hasPictures && layoutOfPictures(pictures).height() > settings.highestRows()) {
                return Optional.empty();
            }
        } catch (UnreadableMediaException damaged) {
            return Optional.empty();
        }
        return Optional.of(new Playable(
                Optional.of(sound).filter(path -> hasSound),
                Optional.of(pictures).filter(path -> hasPictures)));
    }

    static AudioLayout layoutOfSound(Path file) throws UnreadableMediaException {
        try (MappedAudioClip clip = MappedAudioClip.open(file)) {
            return clip.layout();
        }
    }

    static VideoLayout layoutOfPictures(Path file) throws UnreadableMediaException {
        try (MappedVideoClip clip = MappedVideoClip.open(file)) {
            return clip.layout();
        }
    }

    static Asset.Sound sound(Project project, Path source, Path file)
            throws UnreadableMediaException, ProjectException {
        AudioLayout layout = layoutOfSound(file);
        return new Asset.Sound(
                project.reference(source),
                project.reference(file),
                layout.frames(),
                layout.channels(),
                layout.sampleRate());
    }

    static Asset.Picture picture(Project project, Path source, Path file)
            throws UnreadableMediaException, ProjectException {
        VideoLayout layout = layoutOfPictures(file);
        return new Asset.Picture(
                project.reference(source),
                project.reference(file),
                layout.frames(),
                layout.frameRate(),
                layout.width(),
                layout.height(),
                layout.hasAlpha());
    }

    /** Whether everything that an asset plays is there and whole. */
    static boolean isPlayable(Project project, Asset asset) {
        try {
            if (asset.sound().isPresent()) {
                layoutOfSound(project.resolve(asset.sound().get().playable()));
            }
            if (asset.picture().isPresent()) {
                layoutOfPictures(project.resolve(asset.picture().get().playable()));
            }
            return true;
        } catch (UnreadableMediaException | ProjectException unplayable) {
            return false;
        }
    }
}
