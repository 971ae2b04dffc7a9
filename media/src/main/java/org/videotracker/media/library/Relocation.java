package org.videotracker.media.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.project.Project;
import org.videotracker.media.proxy.AudioLayout;
import org.videotracker.media.proxy.VideoLayout;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;

/** Tells whether a file is an asset's, and gives assets other paths. */
final class Relocation {
    private Relocation() {}

    static Asset relocate(Project project, Asset asset, Path file) throws MediaException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableMediaException(file, "there is no such file", "check the name");
        }
        Asset moved = asset;
        if (asset.sound().filter(sound -> plays(file, sound)).isPresent()) {
            moved = withPlayableSound(project, moved, file);
        } else if (asset.picture().filter(picture -> plays(file, picture)).isPresent()) {
            moved = withPlayablePicture(project, moved, file);
        } else {
            AssetId content = ContentHash.of(file);
            moved = isSoundOf(asset, content) ? Sources.withSoundSource(project, moved, file) : moved;
            moved = arePicturesOf(asset, content) ? Sources.withPictureSource(project, moved, file) : moved;
            if (!isSoundOf(asset, content) && !arePicturesOf(asset, content)) {
                throw new UnreadableMediaException(
                        file,
                        "its content is not that of " + asset.name(),
                        "choose another file, or import it as a new asset");
            }
        }
        return moved;
    }

    /** Whether a file of this content is the original of an asset's sound. */
    static boolean isSoundOf(Asset asset, AssetId content) {
        return asset.sound().isPresent()
                && (Sources.isOneFile(asset)
                        ? asset.id().equals(content)
                        : isMadeFrom(asset.sound().get().playable(), content));
    }

    /** Whether a file of this content is the original of an asset's pictures. */
    static boolean arePicturesOf(Asset asset, AssetId content) {
        return asset.picture().isPresent()
                && (Sources.isOneFile(asset)
                        ? asset.id().equals(content)
                        : isMadeFrom(asset.picture().get().playable(), content));
    }

    private static boolean isMadeFrom(String playable, AssetId content) {
        return PlayableName.digits(playable).equals(Optional.of(ContentHash.digits(content)));
    }

    /** Whether a file is a whole sound proxy of the form that an asset says. */
    static boolean plays(Path file, Asset.Sound sound) {
        if (!MediaType.ending(file).equals("vta")) {
            return false;
        }
        try {
            AudioLayout layout = Playable.layoutOfSound(file);
            return layout.equals(new AudioLayout(sound.channels(), sound.sampleRate(), sound.frames()));
        } catch (UnreadableMediaException | IllegalArgumentException other) {
            return false;
        }
    }

    /** Whether a file is a whole picture proxy of the form that an asset says. */
    static boolean plays(Path file, Asset.Picture picture) {
        if (!MediaType.ending(file).equals("vtv")) {
            return false;
        }
        try {
            VideoLayout layout = Playable.layoutOfPictures(file);
            return layout.frames() == picture.frames()
                    && layout.width() == picture.width()
                    && layout.height() == picture.height()
                    && layout.frameRate() == picture.frameRate();
        } catch (UnreadableMediaException other) {
            return false;
        }
    }

    static Asset withPlayableSound(Project project, Asset asset, Path file) {
        return Sources.reference(project, file)
                .map(path -> new Asset(
                        asset.id(),
                        asset.name(),
                        asset.folder(),
                        asset.sound()
                                .map(sound -> new Asset.Sound(
                                        sound.source(), path, sound.frames(), sound.channels(), sound.sampleRate())),
                        asset.picture()))
                .orElse(asset);
    }

    static Asset withPlayablePicture(Project project, Asset asset, Path file) {
        return Sources.reference(project, file)
                .map(path -> new Asset(
                        asset.id(),
                        asset.name(),
                        asset.folder(),
                        asset.sound(),
                        asset.picture()
                                .map(picture -> new Asset.Picture(
                                        picture.source(),
                                        path,
                                        picture.frames(),
                                        picture.frameRate(),
                                        picture.width(),
                                        picture.height(),
                                        picture.alpha()))))
                .orElse(asset);
    }
}
