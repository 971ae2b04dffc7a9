package org.videotracker.media.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.file.MediaCancelledException;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.library.ConversionCrew.Outcome;
import org.videotracker.media.library.ConversionCrew.Task;
import org.videotracker.media.library.ImportResult.Replacement;
import org.videotracker.media.library.Piece.HashedFile;
import org.videotracker.media.project.Project;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.session.Session;

/** One import, from the files found to what the session is to know. Used by one thread. */
final class ImportRun {
    private final Project project;
    private final ConversionCrew crew;
    private final ConversionSettings settings;
    private final boolean again;
    private final KnownAssets known;
    private final Map<AssetId, Asset> assets = new LinkedHashMap<>();
    private final Set<AssetId> found = new LinkedHashSet<>();
    private final Map<AssetId, AssetId> replacements = new LinkedHashMap<>();
    private final List<String> notices = new ArrayList<>();
    private final List<ImportFailure> failures = new ArrayList<>();
    private final Set<Path> failed = new LinkedHashSet<>();
    private Map<Task, Outcome> outcomes = Map.of();
    private boolean cancelled;

    ImportRun(Project project, Session session, ConversionCrew crew, ConversionSettings settings, boolean again) {
        this.project = project;
        this.crew = crew;
        this.settings = settings;
        this.again = again;
        this.known = new KnownAssets(project, session);
    }

    void note(List<String> more) {
        notices.addAll(more);
    }

    void fail(List<ImportFailure> more) {
        failures.addAll(more);
    }

    /** The identities of those files that can be read, in their order. */
    List<HashedFile> hash(List<FoundFile> files, ImportProgress progress) {
        List<HashedFile> hashed = new ArrayList<>();
        for (FoundFile file : files) {
            try {
                AssetId id = ContentHash.of(file.path(), count -> progress.read(file, count), progress::isCancelled);
                hashed.add(new HashedFile(file, id));
            } catch (MediaCancelledException stop) {
                cancelled = true;
                return List.of();
            } catch (MediaException unreadable) {
                failures.add(ImportFailure.of(file.path(), unreadable));
            }
        }
        return hashed;
    }

    /** Converts what is not known yet and decides what becomes of it. */
    ImportResult run(List<Piece> pieces, ImportProgress progress) {
        List<Piece> wanted = wanted(pieces, progress);
        List<Task> tasks = wanted.stream()
                .flatMap(piece -> piece.files().stream().map(file -> task(piece, file)))
                .distinct()
                .toList();
        outcomes = crew.convert(tasks, settings, again, progress);
        wanted.forEach(this::assemble);
        if (cancelled || outcomes.containsValue(new Outcome.Cancelled())) {
            cancelled = true;
            notices.add("The import was stopped; import the same files again to go on from there.");
        } else {
            progress.finished();
        }
        return new ImportResult(
                List.copyOf(assets.values()),
                List.copyOf(found),
                replacements.entrySet().stream()
                        .map(entry -> new Replacement(entry.getKey(), entry.getValue()))
                        .toList(),
                notices,
                failures,
                cancelled);
    }

    private List<Piece> wanted(List<Piece> pieces, ImportProgress progress) {
        Map<AssetId, Piece> wanted = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            Piece twin = wanted.get(piece.id());
            if (twin != null) {
                notices.add(path(piece) + " has the same content as " + path(twin) + " and is the same asset.");
                replacePlaceholder(piece, piece.id());
            } else if (isKnown(piece)) {
                piece.files().forEach(file -> progress.converted(file.file(), 1));
            } else {
                // What is made again stays where it is shown.
                Piece placed = known.find(piece.id())
                        .map(old ->
                                new Piece(old.name(), old.folder(), piece.first(), piece.pictures(), piece.replaces()))
                        .orElse(piece);
                wanted.put(piece.id(), placed);
            }
        }
        return List.copyOf(wanted.values());
    }

    /** Whether there is nothing to convert; then says so, and that a lost original was found again. */
    private boolean isKnown(Piece piece) {
        if (again) {
            return false;
        }
        Optional<Asset> same = known.find(piece.id()).filter(asset -> Playable.isPlayable(project, asset));
        if (same.isPresent()) {
            found.add(piece.id());
            replacePlaceholder(piece, piece.id());
            Asset sourced = Sources.found(project, same.get(), piece);
            if (sourced.equals(same.get())) {
                notices.add(path(piece) + " is already in the library" + as(same.get(), piece) + ".");
            } else {
                assets.put(sourced.id(), sourced);
                notices.add(path(piece) + " is the original of " + sourced.name() + ", which was missing.");
            }
            return true;
        }
        Optional<Asset> pair = piece.pictures().isEmpty() ? known.pairWith(piece) : Optional.empty();
        if (pair.isPresent() && Playable.isPlayable(project, pair.get())) {
            found.add(pair.get().id());
            replacePlaceholder(piece, pair.get().id());
            notices.add(path(piece) + " is already in the library, as a part of "
                    + pair.get().name() + ".");
            return true;
        }
        return false;
    }

    private static String as(Asset asset, Piece piece) {
        return asset.name().equals(piece.name()) ? "" : ", as " + asset.name();
    }

    private static String path(Piece piece) {
        return piece.first().file().path().toString();
    }

    private Task task(Piece piece, HashedFile file) {
        Path folder = PlayableName.folder(project.assets(), piece.folder());
        String base = MediaType.baseName(file.file().path());
        return new Task(file.file(), folder, PlayableName.of(base, file.id()));
    }

    private void assemble(Piece piece) {
        try {
            Optional<HashedFile> second = piece.pictures();
            Optional<Playable> first = playable(piece, piece.first());
            if (second.isPresent()) {
                assemblePair(piece, first, second.get(), playable(piece, second.get()));
            } else if (first.isPresent()) {
                assembleAlone(piece, first.get());
            }
        } catch (IOException unusable) {
            failures.add(ImportFailure.of(piece.first().file().path(), unusable));
        }
    }

    private Optional<Playable> playable(Piece piece, HashedFile file) {
        Path path = file.file().path();
        return switch (outcomes.get(task(piece, file))) {
            case Outcome.Done(Playable playable, List<String> warnings) -> {
                warnings.forEach(warning -> notices.add(path + ": " + warning + "."));
                yield Optional.of(playable);
            }
            case Outcome.Failed(IOException failure) -> {
                if (failed.add(path)) {
                    failures.add(ImportFailure.of(path, failure));
                }
                yield Optional.empty();
            }
            case null -> Optional.empty();
            case Outcome.Cancelled() -> Optional.empty();
        };
    }

    private void assemblePair(Piece pair, Optional<Playable> first, HashedFile pictures, Optional<Playable> second)
            throws IOException {
        Optional<Path> sound = first.flatMap(Playable::sound);
        Optional<Path> video = second.flatMap(Playable::pictures);
        if (sound.isPresent() && video.isPresent()) {
            known.halves(pair).forEach(half -> replacements.putIfAbsent(half.id(), pair.id()));
            put(
                    pair,
                    new Asset(
                            pair.id(),
                            pair.name(),
                            pair.folder(),
                            Optional.of(
                                    Playable.sound(project, pair.first().file().path(), sound.get())),
                            Optional.of(
                                    Playable.picture(project, pictures.file().path(), video.get()))));
            return;
        }
        // One half is unusable, or holds not what its ending promises: what is left stands alone.
        if (first.isPresent()) {
            assembleAlone(pair.only(pair.first()), first.get());
        }
        if (second.isPresent()) {
            assembleAlone(first.isPresent() ? Piece.alone(pictures) : pair.only(pictures), second.get());
        }
    }

    private void assembleAlone(Piece piece, Playable playable) throws IOException {
        FoundFile file = piece.first().file();
        Optional<Path> sound = playable.sound();
        Optional<Path> pictures = playable.pictures().filter(path -> file.type() != MediaType.SOUND);
        if (sound.isEmpty() && pictures.isEmpty()) {
            failures.add(new ImportFailure(
                    file.path(),
                    file.path() + ": it holds no sound; let its name end as files of its kind do, such as .mp4"));
            return;
        }
        Optional<Asset.Sound> heard =
                sound.isPresent() ? Optional.of(Playable.sound(project, file.path(), sound.get())) : Optional.empty();
        Optional<Asset.Picture> seen = pictures.isPresent()
                ? Optional.of(Playable.picture(project, file.path(), pictures.get()))
                : Optional.empty();
        Asset alone = new Asset(piece.id(), piece.name(), piece.folder(), heard, seen);
        Optional<Asset> half = known.find(alone.id()).isPresent() ? Optional.empty() : known.completedBy(piece);
        put(piece, half.flatMap(other -> completed(other, alone)).orElse(alone));
    }

    /** The pair that a new asset makes with one that so far lacked what it brings. */
    private Optional<Asset> completed(Asset half, Asset brought) {
        boolean bringsPictures = half.picture().isEmpty();
        boolean bringsIt =
                bringsPictures ? brought.picture().isPresent() : brought.sound().isPresent();
        if (!bringsIt || replacements.containsKey(half.id())) {
            return Optional.empty();
        }
        Asset heard = bringsPictures ? half : brought;
        Asset seen = bringsPictures ? brought : half;
        AssetId id = ContentHash.ofPair(heard.id(), seen.id());
        replacements.put(half.id(), id);
        notices.add(half.name() + " now has " + (bringsPictures ? "pictures" : "sound") + " too.");
        return Optional.of(new Asset(id, half.name(), half.folder(), heard.sound(), seen.picture()));
    }

    private void put(Piece piece, Asset asset) {
        assets.put(asset.id(), asset);
        found.add(asset.id());
        replacePlaceholder(piece, asset.id());
    }

    private void replacePlaceholder(Piece piece, AssetId by) {
        piece.replaces().filter(old -> !old.equals(by)).ifPresent(old -> replacements.putIfAbsent(old, by));
    }
}
