package org.videotracker.media.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.model.asset.AssetId;

/**
 * One asset to be: a file alone, or the sound of one file with the pictures of another.
 *
 * @param name for people
 * @param folder the folder of the library that is to show it
 * @param first the file alone, or the one whose sound is played
 * @param pictures the one whose pictures are played, of a pair
 * @param replaces the asset of the session whose place it takes
 */
record Piece(String name, String folder, HashedFile first, Optional<HashedFile> pictures, Optional<AssetId> replaces) {

    /** A file and the identity of its content. */
    record HashedFile(FoundFile file, AssetId id) {}

    static Piece alone(HashedFile file) {
        return new Piece(
                MediaType.baseName(file.file.path()), file.file.folder(), file, Optional.empty(), Optional.empty());
    }

    static Piece pair(HashedFile sound, HashedFile pictures) {
        return new Piece(
                MediaType.baseName(sound.file.path()),
                sound.file.folder(),
                sound,
                Optional.of(pictures),
                Optional.empty());
    }

    AssetId id() {
        return pictures.map(pair -> ContentHash.ofPair(first.id, pair.id)).orElse(first.id);
    }

    List<HashedFile> files() {
        return Stream.concat(Stream.of(first), pictures.stream()).toList();
    }

    Piece replacing(AssetId asset) {
        return new Piece(name, folder, first, pictures, Optional.of(asset));
    }

    /** One of its files alone, under the same name. */
    Piece only(HashedFile file) {
        return new Piece(name, folder, file, Optional.empty(), replaces);
    }
}
