package org.videotracker.media.library;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.videotracker.model.asset.AssetId;

/**
 * What playable files and their folders are called: in plain ASCII and short, so that a project plays on systems, disks
 * and locales that know neither the letters nor the lengths of its originals' names. People see the asset's name
 * instead.
 */
final class PlayableName {
    private static final int LONGEST = 80;
    private static final Pattern PLAYABLE =
            Pattern.compile(".*\\.([0-9a-f]{" + ContentHash.DIGITS_IN_NAMES + "})\\.(vta|vtv)");

    private PlayableName() {}

    /** The name of a file's playable form, without ending. */
    static String of(String baseName, AssetId file) {
        return plain(baseName) + "." + ContentHash.digits(file);
    }

    /** The folder below {@code Assets} for a folder of the library. */
    static Path folder(Path assets, String folder) {
        Path path = assets;
        for (String level : folder.split("/")) {
            if (!level.isBlank()) {
                path = path.resolve(plain(level));
            }
        }
        return path;
    }

    private static String plain(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9 _.+-]+", "_");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^[. ]+|[. ]+$", "");
        return cut.isEmpty() ? "_" : cut;
    }

    /** The digits that the name of a playable file carries. */
    static Optional<String> digits(String path) {
        Matcher matcher = PLAYABLE.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
