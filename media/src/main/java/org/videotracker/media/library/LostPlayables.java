package org.videotracker.media.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.media.library.Piece.HashedFile;
import org.videotracker.media.project.Project;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.session.Session;

/** The assets that cannot be played, with the originals that they can be made from again. */
final class LostPlayables {
    private final Map<Path, FoundFile> files = new LinkedHashMap<>();
    private final Map<Asset, List<FoundFile>> originals = new LinkedHashMap<>();
    private final List<ImportFailure> failures = new ArrayList<>();

    private LostPlayables() {}

    static LostPlayables find(Project project, Session session) {
        LostPlayables lost = new LostPlayables();
        for (Asset asset : session.assets().values()) {
            if (!Playable.isPlayable(project, asset)) {
                lost.add(project, asset);
            }
        }
        return lost;
    }

    private void add(Project project, Asset asset) {
        List<FoundFile> found = new ArrayList<>();
        List<String> sources = Stream.concat(
                        asset.sound().map(Asset.Sound::source).stream(),
                        asset.picture().map(Asset.Picture::source).stream())
                .distinct()
                .toList();
        for (String source : sources) {
            Optional<Path> file = Sources.file(project, source);
            if (file.isEmpty()) {
                failures.add(new ImportFailure(
                        project.root(),
                        asset.name() + ": its playable file and its original " + source
                                + " are missing; import the original from where it is now"));
                return;
            }
            found.add(files.computeIfAbsent(
                    file.get(),
                    path -> new FoundFile(path, asset.folder(), path.toFile().length())));
        }
        originals.put(asset, found);
    }

    List<FoundFile> files() {
        return List.copyOf(files.values());
    }

    /** What to convert again: only from originals that are still what they were. */
    List<Piece> pieces(List<HashedFile> hashed) {
        Map<FoundFile, HashedFile> byFile = new HashMap<>();
        hashed.forEach(file -> byFile.put(file.file(), file));
        List<Piece> pieces = new ArrayList<>();
        originals.forEach((asset, files) -> {
            List<HashedFile> found = files.stream()
                    .flatMap(file -> Optional.ofNullable(byFile.get(file)).stream())
                    .toList();
            if (found.size() == files.size()) {
                add(
                        asset,
                        found.size() == 1
                                ? Piece.alone(found.getFirst())
                                : Piece.pair(found.getFirst(), found.getLast()),
                        pieces);
            }
        });
        return pieces;
    }

    private void add(Asset asset, Piece piece, List<Piece> pieces) {
        if (piece.id().equals(asset.id())) {
            pieces.add(piece);
        } else {
            Path original = piece.first().file().path();
            failures.add(new ImportFailure(
                    original,
                    original + ": this is no longer what " + asset.name()
                            + " was made from; import it as a new asset"));
        }
    }

    List<ImportFailure> failures() {
        return failures;
    }
}
