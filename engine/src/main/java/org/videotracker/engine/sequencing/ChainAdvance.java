package org.videotracker.engine.sequencing;

/**
 * The rule by which a chain moves on at the end of a pass: disabled, empty and missing entries are skipped as if
 * absent; an entry plays its repeats; a disabled current entry ends with its pass, whatever repeats are left; after the
 * last entry comes the first. Pure functions.
 */
final class ChainAdvance {
    /** No entry of the chain can be played. */
    static final int NOTHING = -1;

    private ChainAdvance() {}

    /**
     * Whether an entry is played once more.
     *
     * @param repeat how many of its passes were played before the one that ends now
     */
    static boolean repeats(CompiledChain chain, int index, int repeat) {
        return chain.isPlayable(index) && repeat + 1 < chain.repeats(index);
    }

    /**
     * The entry that follows an entry, which may be itself, or {@link #NOTHING}.
     *
     * @param index 0..size-1, or -1 for the place before the first
     */
    static int next(CompiledChain chain, int index) {
        for (int turn = 1; turn <= chain.size(); turn++) {
            int candidate = (index + turn) % chain.size();
            if (chain.isPlayable(candidate)) {
                return candidate;
            }
        }
        return NOTHING;
    }

    /**
     * An entry if it is playable, else the one that follows it, or {@link #NOTHING}. An index past the end means the
     * first.
     */
    static int firstFrom(CompiledChain chain, int index) {
        return next(chain, index < chain.size() ? index - 1 : -1);
    }
}
