package org.videotracker.app.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.app.demo.picture.DemoPictures;
import org.videotracker.app.demo.sound.DemoSounds;
import org.videotracker.app.demo.sound.Sound;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;

/** Assets as an import would give them, without files. */
final class Imported {

    private Imported() {}

    static Asset clip(String name, double soundSeconds, double pictureSeconds) {
        Optional<Asset.Sound> sound = soundSeconds <= 0
                ? Optional.empty()
                : Optional.of(
                        new Asset.Sound(name + ".wav", name + ".raw", Math.round(soundSeconds * 48_000), 2, 48_000));
        Optional<Asset.Picture> picture = pictureSeconds <= 0
                ? Optional.empty()
                : Optional.of(new Asset.Picture(
                        name + ".mp4",
                        name + ".bc1",
                        Math.max(1, Math.round(pictureSeconds * 30)),
                        30,
                        1280,
                        720,
                        false));
        String hash = String.format("%016x", 0x1234_5678_9ABCL * name.hashCode() + 17 * name.length());
        return new Asset(new AssetId(hash), name, "", sound, picture);
    }

    /** What a demo without clips generates. */
    static List<Asset> everythingGenerated() {
        return generated(Material.beside(List.of()));
    }

    static List<Asset> generated(Material material) {
        return Stream.concat(
                        material.sounds().stream()
                                .map(name -> clip(name, 1.5, material.pictures().contains(name) ? 1.5 : 0)),
                        material.pictures().stream()
                                .filter(name -> !material.sounds().contains(name))
                                .map(name -> clip(name, 0, 3)))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    static List<String> soundNames() {
        return DemoSounds.all(1, DemoSet.BPM).stream().map(Sound::name).toList();
    }

    static List<String> pictureNames() {
        return DemoPictures.NAMES;
    }
}
