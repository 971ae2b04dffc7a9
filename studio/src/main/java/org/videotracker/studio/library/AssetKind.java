package org.videotracker.studio.library;

import org.videotracker.model.asset.Asset;

/** What an asset consists of, as a mark and in words. */
enum AssetKind {
    SOUND("A", "sound"),
    PICTURES("V", "pictures"),
    BOTH("AV", "sound and pictures");

    private final String mark;
    private final String words;

    AssetKind(String mark, String words) {
        this.mark = mark;
        this.words = words;
    }

    static AssetKind of(Asset asset) {
        if (asset.sound().isEmpty()) {
            return PICTURES;
        }
        return asset.picture().isEmpty() ? SOUND : BOTH;
    }

    /** One or two letters. */
    String mark() {
        return mark;
    }

    String words() {
        return words;
    }
}
