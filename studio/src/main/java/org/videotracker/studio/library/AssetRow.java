package org.videotracker.studio.library;

import java.util.Comparator;
import java.util.Locale;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.module.NaturalOrder;

/**
 * An asset as it is listed. Its texts are made once, and not in each frame.
 *
 * @param asset the asset
 * @param kind what it consists of
 * @param level how many folders it lies in
 * @param searched what is searched: its name and folder in lower case
 * @param facts what it consists of, its length and size, and how much it is used
 * @param uses how many samples play it
 * @param isMissing whether a file that is played is not where it should be
 */
record AssetRow(Asset asset, AssetKind kind, int level, String searched, String facts, int uses, boolean isMissing)
        implements LibraryRow {
    private static final Comparator<AssetRow> BY_NAME = Comparator.<AssetRow, String>comparing(
                    row -> row.asset().name(), NaturalOrder.INSTANCE)
            .thenComparing(row -> row.asset().id());

    static AssetRow of(Asset asset, int uses, boolean isMissing) {
        String folder = asset.folder();
        int level = folder.isEmpty()
                ? 0
                : 1 + (int) folder.chars().filter(c -> c == '/').count();
        return new AssetRow(
                asset,
                AssetKind.of(asset),
                level,
                (folder + "/" + asset.name()).toLowerCase(Locale.ROOT),
                facts(asset, uses),
                uses,
                isMissing);
    }

    /** Whether this row still says what is true. */
    boolean says(Asset present, int presentUses, boolean missing) {
        return asset == present && uses == presentUses && isMissing == missing;
    }

    boolean contains(String[] words) {
        for (String word : words) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }

    static Comparator<AssetRow> order(AssetFilter filter) {
        Comparator<AssetRow> first = switch (filter.order()) {
            case NAME -> BY_NAME;
            case LENGTH -> Comparator.comparingDouble(row -> row.asset().seconds());
            case KIND -> Comparator.comparing(AssetRow::kind);
            case USES -> Comparator.comparingInt(AssetRow::uses);
        };
        Comparator<AssetRow> directed = filter.isReversed() ? first.reversed() : first;
        return directed.thenComparing(BY_NAME);
    }

    private static String facts(Asset asset, int uses) {
        StringBuilder text = new StringBuilder(AssetKind.of(asset).mark());
        text.append("  ").append(length(asset.seconds()));
        asset.picture()
                .ifPresent(picture ->
                        text.append("  ").append(picture.width()).append(" x ").append(picture.height()));
        if (uses > 0) {
            text.append("  ").append(uses == 1 ? "1 use" : uses + " uses");
        }
        return text.toString();
    }

    /** As 0:07.3 where tenths matter, 12:05 where they do not, 1:02:05 for hours. */
    static String length(double seconds) {
        if (seconds < 60) {
            long tenths = Math.round(seconds * 10);
            if (tenths < 600) {
                return "0:" + twoDigits(tenths / 10) + "." + tenths % 10;
            }
        }
        long whole = Math.round(seconds);
        String end = twoDigits(whole % 60);
        return whole < 3600 ? whole / 60 + ":" + end : whole / 3600 + ":" + twoDigits(whole / 60 % 60) + ":" + end;
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
