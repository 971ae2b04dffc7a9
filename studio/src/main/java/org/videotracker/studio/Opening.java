package org.videotracker.studio;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleSupplier;
import org.videotracker.studio.host.StudioHost;

/**
 * A set that is being opened, while the window of its studio is there already.
 *
 * @param set completes when it plays
 * @param share of it that is done, 0 to 1; any thread
 * @param what is being done, in a few words
 * @param stateFolder where the program keeps what it remembers of its user
 */
public record Opening(
        CompletableFuture<? extends StudioHost> set, DoubleSupplier share, String what, Path stateFolder) {

    /** A set that plays already. */
    public static Opening of(StudioHost host) {
        return new Opening(CompletableFuture.completedFuture(host), () -> 1, "", host.stateFolder());
    }
}
