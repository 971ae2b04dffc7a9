package org.videotracker.media.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.media.library.Piece.HashedFile;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.legacy.MediaReference;

/** The files that a session of the original program plays, found where they are now. */
final class OriginalMedia {
    private static final int DEPTH = 4;
    private static final int MOST_FILES = 100_000;

    /** What stands for one asset; sound and pictures may be one file. */
    private record Wanted(AssetId placeholder, Optional<FoundFile> sound, Optional<FoundFile> pictures) {}

    private final Path folder;
    private final Map<Path, FoundFile> files = new LinkedHashMap<>();
    private final Map<AssetId, Wanted> wanted = new LinkedHashMap<>();
    private final List<ImportFailure> failures = new ArrayList<>();
    private Optional<Map<String, Path>> around = Optional.empty();

    private OriginalMedia(Path folder) {
        this.folder = folder;
    }

    static OriginalMedia find(Path original, List<MediaReference> media) {
        Path absolute = original.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        OriginalMedia found = new OriginalMedia(parent == null ? absolute : parent);
        for (MediaReference reference : media) {
            found.wanted.computeIfAbsent(
                    reference.placeholder(),
                    placeholder ->
                            new Wanted(placeholder, found.file(reference.audio()), found.file(reference.video())));
        }
        return found;
    }

    List<FoundFile> files() {
        return List.copyOf(files.values());
    }

    List<ImportFailure> failures() {
        return failures;
    }

    /** What to import, each replacing its placeholder. */
    List<Piece> pieces(List<HashedFile> hashed) {
        Map<FoundFile, HashedFile> byFile = new HashMap<>();
        hashed.forEach(file -> byFile.put(file.file(), file));
        List<Piece> pieces = new ArrayList<>();
        for (Wanted one : wanted.values()) {
            Optional<HashedFile> sound = one.sound.map(byFile::get);
            Optional<HashedFile> pictures = one.pictures.map(byFile::get);
            if (sound.isPresent() && pictures.isPresent() && !sound.equals(pictures)) {
                pieces.add(Piece.pair(sound.get(), pictures.get()).replacing(one.placeholder));
            } else {
                sound.or(() -> pictures)
                        .map(Piece::alone)
                        .ifPresent(piece -> pieces.add(piece.replacing(one.placeholder)));
            }
        }
        return pieces;
    }

    private Optional<FoundFile> file(Optional<String> path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> there = named(path.get()).or(() -> nearby(path.get()));
        if (there.isEmpty()) {
            failures.add(new ImportFailure(
                    folder,
                    path.get() + ": there is no such file; put it into the folder " + folder + " and import again"));
        }
        return there.map(file -> files.computeIfAbsent(
                file, one -> new FoundFile(one, "", one.toFile().length())));
    }

    private Optional<Path> named(String path) {
        try {
            return Optional.of(folder.resolve(path).normalize()).filter(Files::isRegularFile);
        } catch (InvalidPathException otherSystem) {
            return Optional.empty();
        }
    }

    private Optional<Path> nearby(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return Optional.ofNullable(around().get(name));
    }

    /** What lies near the session, by name: the paths it keeps are absolute and break when it is moved. */
    private Map<String, Path> around() {
        if (around.isEmpty()) {
            Map<String, Path> found = new HashMap<>();
            try (Stream<Path> near = Files.walk(folder, DEPTH)) {
                near.limit(MOST_FILES)
                        .filter(Files::isRegularFile)
                        .forEach(file -> found.putIfAbsent(MediaType.fileName(file), file));
            } catch (IOException | UncheckedIOException unreadable) {
                failures.add(
                        new ImportFailure(folder, folder + ": not all of it can be searched; change its permissions"));
            }
            around = Optional.of(found);
        }
        return around.get();
    }
}
