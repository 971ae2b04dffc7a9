package org.videotracker.media.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.videotracker.media.library.Piece.HashedFile;

/**
 * Puts sound and pictures together: of the files of one folder that have the same name but for case and ending, the
 * best sound and the best pictures become one asset, and what is left becomes assets of its own. Files of different
 * folders never meet (ST-58).
 */
final class Pairing {

    private record Name(Optional<Path> folder, String name) {}

    private Pairing() {}

    static List<Piece> pieces(List<HashedFile> files) {
        Map<Name, List<HashedFile>> groups = new LinkedHashMap<>();
        for (HashedFile file : files) {
            Path path = file.file().path();
            Name name = new Name(Optional.ofNullable(path.getParent()), comparable(MediaType.baseName(path)));
            groups.computeIfAbsent(name, key -> new ArrayList<>()).add(file);
        }
        List<Piece> pieces = new ArrayList<>();
        groups.values().forEach(group -> addPieces(group, pieces));
        return pieces;
    }

    /** A name as names are compared. */
    static String comparable(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void addPieces(List<HashedFile> group, List<Piece> pieces) {
        Optional<HashedFile> sound = best(group, MediaType.SOUND);
        Optional<HashedFile> pictures = best(group, MediaType.PICTURES);
        boolean isPair = sound.isPresent() && pictures.isPresent();
        if (isPair) {
            pieces.add(Piece.pair(sound.get(), pictures.get()));
        }
        for (HashedFile file : group) {
            boolean isPaired = isPair && (file == sound.get() || file == pictures.get());
            if (!isPaired) {
                pieces.add(Piece.alone(file));
            }
        }
    }

    private static Optional<HashedFile> best(List<HashedFile> group, MediaType type) {
        return group.stream()
                .filter(file -> file.file().type() == type)
                .min(Comparator.comparingInt(
                        file -> MediaType.preference(file.file().path())));
    }
}
