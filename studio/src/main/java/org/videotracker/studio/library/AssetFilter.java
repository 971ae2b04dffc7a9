package org.videotracker.studio.library;

import java.util.Locale;

/**
 * Which assets are listed, and in which order.
 *
 * @param search what their names or folders contain, in any case, each word somewhere; blank for all
 * @param kind what they consist of
 * @param state what became of them
 * @param order of those in one folder
 * @param isReversed whether the order runs the other way
 */
record AssetFilter(String search, Kind kind, State state, Order order, boolean isReversed) {
    static final AssetFilter ALL = new AssetFilter("", Kind.ALL, State.ALL, Order.NAME, false);

    /** What an asset must have to be listed. */
    enum Kind {
        ALL,
        WITH_SOUND,
        WITH_PICTURES,
        ONLY_SOUND,
        ONLY_PICTURES
    }

    /** What must be true of an asset to be listed. */
    enum State {
        ALL,
        IN_USE,
        UNUSED,
        MISSING
    }

    /** By what assets are sorted. Names decide where that is the same. */
    enum Order {
        NAME,
        LENGTH,
        KIND,
        USES
    }

    AssetFilter searching(String words) {
        return new AssetFilter(words, kind, state, order, isReversed);
    }

    AssetFilter of(Kind wanted) {
        return new AssetFilter(search, wanted, state, order, isReversed);
    }

    AssetFilter of(State wanted) {
        return new AssetFilter(search, kind, wanted, order, isReversed);
    }

    /** Sorted so; the other way round if it was sorted so already. */
    AssetFilter by(Order wanted) {
        return new AssetFilter(search, kind, state, wanted, order == wanted && !isReversed);
    }

    /** Whether any asset may be left out. */
    boolean hides() {
        return !search.isBlank() || kind != Kind.ALL || state != State.ALL;
    }

    /** The words that are looked for, in lower case. */
    String[] words() {
        return search.isBlank()
                ? new String[0]
                : search.strip().toLowerCase(Locale.ROOT).split("\\s+");
    }

    boolean admits(AssetRow row) {
        boolean hasKind = switch (kind) {
            case ALL -> true;
            case WITH_SOUND -> row.kind() != AssetKind.PICTURES;
            case WITH_PICTURES -> row.kind() != AssetKind.SOUND;
            case ONLY_SOUND -> row.kind() == AssetKind.SOUND;
            case ONLY_PICTURES -> row.kind() == AssetKind.PICTURES;
        };
        return hasKind
                && switch (state) {
                    case ALL -> true;
                    case IN_USE -> row.uses() > 0;
                    case UNUSED -> row.uses() == 0;
                    case MISSING -> row.isMissing();
                };
    }
}
