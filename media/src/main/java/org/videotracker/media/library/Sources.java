package org.videotracker.media.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.model.asset.Asset;

/** The originals of assets. */
final class Sources {
    private Sources() {}

    /** The file that a session means, if it is there. */
    static Optional<Path> file(Project project, String path) {
        try {
            return Optional.of(project.resolve(path)).filter(Files::isRegularFile);
        } catch (ProjectException outside) {
            return Optional.empty();
        }
    }

    /** The asset with the files of a piece of the same content as originals, where its own are gone. */
    static Asset found(Project project, Asset asset, Piece piece) {
        Path heard = piece.first().file().path();
        Path seen = piece.pictures().orElse(piece.first()).file().path();
        Asset sounding = asset.sound()
                        .filter(sound -> file(project, sound.source()).isEmpty())
                        .isPresent()
                ? withSoundSource(project, asset, heard)
                : asset;
        return asset.picture()
                        .filter(picture -> file(project, picture.source()).isEmpty())
                        .isPresent()
                ? withPictureSource(project, sounding, seen)
                : sounding;
    }

    /** The asset with another original of its sound; the same if no session can keep that path. */
    static Asset withSoundSource(Project project, Asset asset, Path source) {
        Optional<String> path = reference(project, source);
        return path.isEmpty()
                ? asset
                : new Asset(
                        asset.id(),
                        asset.name(),
                        asset.folder(),
                        asset.sound()
                                .map(sound -> new Asset.Sound(
                                        path.get(),
                                        sound.playable(),
                                        sound.frames(),
                                        sound.channels(),
                                        sound.sampleRate())),
                        asset.picture());
    }

    /** The asset with another original of its pictures; the same if no session can keep that path. */
    static Asset withPictureSource(Project project, Asset asset, Path source) {
        Optional<String> path = reference(project, source);
        return path.isEmpty()
                ? asset
                : new Asset(
                        asset.id(),
                        asset.name(),
                        asset.folder(),
                        asset.sound(),
                        asset.picture()
                                .map(picture -> new Asset.Picture(
                                        path.get(),
                                        picture.playable(),
                                        picture.frames(),
                                        picture.frameRate(),
                                        picture.width(),
                                        picture.height(),
                                        picture.alpha())));
    }

    /** How a session names a file; empty for a path that no session can keep. */
    static Optional<String> reference(Project project, Path file) {
        try {
            return Optional.of(project.reference(file));
        } catch (ProjectException unnameable) {
            return Optional.empty();
        }
    }

    /** Whether sound and pictures come from one file, or there is only one of them. */
    static boolean isOneFile(Asset asset) {
        return asset.sound().isEmpty()
                || asset.picture().isEmpty()
                || asset.sound().get().source().equals(asset.picture().get().source());
    }
}
