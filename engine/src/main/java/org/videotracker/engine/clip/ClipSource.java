package org.videotracker.engine.clip;

import org.jspecify.annotations.Nullable;
import org.videotracker.model.asset.AssetId;

/** Where clips come from. Asked on the engine thread, which is asked to compile anew when more are ready. */
@FunctionalInterface
public interface ClipSource {

    /** The clip of an asset, or null while it is not ready or if it is missing. */
    @Nullable
    Clip clip(AssetId asset);
}
