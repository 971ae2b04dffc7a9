package org.videotracker.media.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.session.Session;

/**
 * Compares a session's assets with the files of its project (ST-10). Files that were moved or renamed by hand are found
 * by name, then by content; nothing is ever dropped, so an asset that is being converted stays. Reads the disk; pure
 * otherwise.
 */
public final class LibraryScan {
    private final Project project;
    private final ProjectFiles files;
    private final Set<Path> originals = new HashSet<>();
    private final List<Asset> moved = new ArrayList<>();
    private final List<MissingFile> missing = new ArrayList<>();

    private LibraryScan(Project project, Session session) throws ProjectException {
        this.project = project;
        this.files = ProjectFiles.of(project);
        for (Asset asset : session.assets().values()) {
            asset.sound()
                    .flatMap(sound -> Sources.file(project, sound.source()))
                    .ifPresent(originals::add);
            asset.picture()
                    .flatMap(picture -> Sources.file(project, picture.source()))
                    .ifPresent(originals::add);
        }
    }

    /** Looks at all of a project. */
    public static ScanResult scan(Project project, Session session) throws ProjectException {
        LibraryScan scan = new LibraryScan(project, session);
        session.assets().values().forEach(scan::look);
        List<Path> added = scan.files.media().stream()
                .filter(file -> !scan.originals.contains(file))
                .toList();
        return new ScanResult(scan.moved, added, scan.missing);
    }

    private void look(Asset asset) {
        Asset found = withSources(withPlayables(asset));
        if (!found.equals(asset)) {
            moved.add(found);
        }
    }

    private Asset withPlayables(Asset asset) {
        Asset found = asset;
        Optional<Path> folder = Optional.empty();
        Optional<Asset.Sound> sound = asset.sound();
        if (sound.isPresent() && isLost(sound.get().playable())) {
            Optional<Path> file = files.playable(sound.get().playable(), path -> Relocation.plays(path, sound.get()));
            if (file.isEmpty()) {
                missing.add(lostPlayable(asset, sound.get().playable()));
            } else {
                found = Relocation.withPlayableSound(project, found, file.get());
                folder = Optional.ofNullable(file.get().getParent());
            }
        }
        Optional<Asset.Picture> picture = asset.picture();
        if (picture.isPresent() && isLost(picture.get().playable())) {
            Optional<Path> file =
                    files.playable(picture.get().playable(), path -> Relocation.plays(path, picture.get()));
            if (file.isEmpty()) {
                missing.add(lostPlayable(asset, picture.get().playable()));
            } else {
                found = Relocation.withPlayablePicture(project, found, file.get());
                folder = Optional.ofNullable(file.get().getParent());
            }
        }
        Path assets = project.assets();
        Asset relocated = found;
        return folder.filter(path -> path.startsWith(assets))
                .map(path -> relocated.withFolder(ProjectFiles.slashed(assets.relativize(path))))
                .orElse(found);
    }

    private boolean isLost(String path) {
        return Sources.file(project, path).isEmpty();
    }

    private static MissingFile lostPlayable(Asset asset, String path) {
        return new MissingFile(
                asset.id(),
                path,
                false,
                asset.name() + ": its playable file " + path + " is missing; import the original again");
    }

    private Asset withSources(Asset asset) {
        boolean soundLost =
                asset.sound().filter(sound -> isLost(sound.source())).isPresent();
        boolean pictureLost =
                asset.picture().filter(picture -> isLost(picture.source())).isPresent();
        Asset found = asset;
        if (soundLost) {
            String path = asset.sound().orElseThrow().source();
            Optional<Path> file = original(asset, path, id -> Relocation.isSoundOf(asset, id));
            found = file.isPresent() ? Sources.withSoundSource(project, found, file.get()) : lost(found, path);
        }
        boolean alreadyTold = soundLost && Sources.isOneFile(asset);
        if (pictureLost) {
            String path = asset.picture().orElseThrow().source();
            Optional<Path> file = original(asset, path, id -> Relocation.arePicturesOf(asset, id));
            found = file.isPresent()
                    ? Sources.withPictureSource(project, found, file.get())
                    : alreadyTold ? found : lost(found, path);
        }
        return found;
    }

    private Asset lost(Asset asset, String path) {
        missing.add(new MissingFile(
                asset.id(),
                path,
                true,
                asset.name() + ": its original " + path + " is missing; it plays, but cannot be converted again"));
        return asset;
    }

    private Optional<Path> original(Asset asset, String path, Predicate<AssetId> isWanted) {
        Optional<Path> file = files.original(path, candidate -> !originals.contains(candidate), isWanted);
        file.ifPresent(originals::add);
        return file;
    }

    /**
     * Says where a missing file of an asset is now (ST-54): its original, found by its content, or its playable file.
     * An asset whose playable file is missing too can then be restored by {@link Library#restore}.
     *
     * @throws UnreadableMediaException if the file is none of the asset's
     */
    public static Asset relocate(Project project, Session session, AssetId id, Path file) throws MediaException {
        Asset asset = session.assets().get(id);
        if (asset == null) {
            throw new UnreadableMediaException(file, "there is no asset " + id, "import the file");
        }
        return Relocation.relocate(project, asset, file.toAbsolutePath().normalize());
    }
}
