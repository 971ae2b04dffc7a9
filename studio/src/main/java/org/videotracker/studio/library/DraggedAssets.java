package org.videotracker.studio.library;

import java.util.List;
import org.videotracker.model.asset.AssetId;

/** Assets that are dragged from the library, in their order there. */
public record DraggedAssets(List<AssetId> assets) {
    /** What drop targets ask for. */
    public static final String KIND = "assets";

    public DraggedAssets {
        assets = List.copyOf(assets);
    }

    /** What is seen beside the mouse. */
    String shown() {
        return assets.size() == 1 ? "1 asset" : assets.size() + " assets";
    }
}
