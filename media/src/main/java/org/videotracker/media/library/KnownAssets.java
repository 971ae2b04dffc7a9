package org.videotracker.media.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.media.library.Piece.HashedFile;
import org.videotracker.media.project.Project;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.session.Session;

/** What a session knows already, found by content and by name. */
final class KnownAssets {
    private final Project project;
    private final Session session;
    private final Map<String, List<Asset>> byDigits = new HashMap<>();
    private final Map<String, List<Asset>> oneSided = new HashMap<>();

    KnownAssets(Project project, Session session) {
        this.project = project;
        this.session = session;
        for (Asset asset : session.assets().values()) {
            Stream.concat(
                            asset.sound().map(Asset.Sound::playable).stream(),
                            asset.picture().map(Asset.Picture::playable).stream())
                    .flatMap(path -> PlayableName.digits(path).stream())
                    .distinct()
                    .forEach(digits -> add(byDigits, digits, asset));
            if (asset.sound().isPresent() != asset.picture().isPresent()) {
                add(oneSided, place(asset.folder(), asset.name()), asset);
            }
        }
    }

    private static void add(Map<String, List<Asset>> index, String key, Asset asset) {
        index.computeIfAbsent(key, any -> new ArrayList<>()).add(asset);
    }

    private static String place(String folder, String name) {
        return folder + "\n" + Pairing.comparable(name);
    }

    Optional<Asset> find(AssetId id) {
        return Optional.ofNullable(session.assets().get(id));
    }

    /** The pair that a file is one half of. */
    Optional<Asset> pairWith(Piece piece) {
        return byDigits.getOrDefault(ContentHash.digits(piece.first().id()), List.of()).stream()
                .filter(asset -> asset.sound().isPresent() && asset.picture().isPresent())
                .filter(asset -> Pairing.comparable(asset.name()).equals(Pairing.comparable(piece.name())))
                .findFirst();
    }

    /**
     * The asset that a file alone makes whole: of the same name and folder, here and where its original lies, and with
     * just what the file lacks.
     */
    Optional<Asset> completedBy(Piece piece) {
        MediaType type = piece.first().file().type();
        if (piece.pictures().isPresent() || type == MediaType.OTHER) {
            return Optional.empty();
        }
        return oneSided.getOrDefault(place(piece.folder(), piece.name()), List.of()).stream()
                .filter(asset -> asset.sound().isPresent() == (type == MediaType.PICTURES))
                .filter(asset -> liesBeside(asset, piece))
                .filter(asset -> Playable.isPlayable(project, asset))
                .findFirst();
    }

    private boolean liesBeside(Asset asset, Piece piece) {
        String original = asset.sound()
                .map(Asset.Sound::source)
                .or(() -> asset.picture().map(Asset.Picture::source))
                .orElseThrow();
        return Sources.reference(project, piece.first().file().path())
                .filter(path -> folder(path).equals(folder(original)))
                .isPresent();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The assets that the halves of a pair are so far. */
    List<Asset> halves(Piece pair) {
        List<Asset> halves = new ArrayList<>();
        Optional<HashedFile> pictures = pair.pictures();
        if (pictures.isPresent()) {
            find(pair.first().id()).filter(half -> half.picture().isEmpty()).ifPresent(halves::add);
            find(pictures.get().id()).filter(half -> half.sound().isEmpty()).ifPresent(halves::add);
        }
        return halves;
    }
}
