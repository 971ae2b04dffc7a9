package org.videotracker.engine.sequencing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.Chain;

/**
 * A chain with the patterns that its entries name, laid out for the audio thread. Immutable; made on the engine thread.
 */
public final class CompiledChain {
    public static final CompiledChain EMPTY = new CompiledChain(Chain.EMPTY, List.of());

    private final Chain.Entry[] entries;
    private final @Nullable CompiledPattern[] patterns;

    /**
     * @param chain the chain
     * @param patterns the pattern of each entry, empty where it is missing
     */
    public CompiledChain(Chain chain, List<Optional<CompiledPattern>> patterns) {
        if (patterns.size() != chain.size()) {
            throw new IllegalArgumentException(chain.size() + " entries cannot have " + patterns.size() + " patterns");
        }
        this.entries = chain.entries().toArray(Chain.Entry[]::new);
        this.patterns = new CompiledPattern[entries.length];
        for (int i = 0; i < entries.length; i++) {
            this.patterns[i] = patterns.get(i).orElse(null);
        }
    }

    public int size() {
        return entries.length;
    }

    Chain.Entry entry(int index) {
        return entries[index];
    }

    int repeats(int index) {
        return entries[index].repeats();
    }

    /** Whether there is an entry at a place, its pattern exists and it is not disabled. */
    boolean isPlayable(int index) {
        return hasPattern(index) && entries[index].enabled();
    }

    boolean hasPattern(int index) {
        return index >= 0 && index < entries.length && patterns[index] != null;
    }

    /** The pattern of an entry that has one, or another. */
    CompiledPattern patternOr(int index, CompiledPattern otherwise) {
        if (index < 0 || index >= patterns.length) {
            return otherwise;
        }
        CompiledPattern pattern = patterns[index];
        return pattern == null ? otherwise : pattern;
    }

    /** The place nearest to {@code near} that holds this very entry, not merely an equal one; -1 when it is gone. */
    int indexOf(Chain.Entry entry, int near) {
        int nearest = -1;
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] == entry && (nearest < 0 || Math.abs(i - near) < Math.abs(nearest - near))) {
                nearest = i;
            }
        }
        return nearest;
    }
}
