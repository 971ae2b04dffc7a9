package org.videotracker.studio.patch;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where the places of nodes are kept with the project. Thread of the studio; neither waits long.
 *
 * @param read gives what was written last; empty for nothing
 * @param write keeps a text
 */
public record PatchStore(Supplier<String> read, Consumer<String> write) {
    /** Keeps nothing. */
    public static final PatchStore NONE = new PatchStore(() -> "", text -> {});
}
