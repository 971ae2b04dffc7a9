package org.videotracker.media.library;

import java.nio.file.Path;
import java.util.List;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.command.AssetCommand;
import org.videotracker.model.command.Command;

/**
 * What was found on the disk that a session does not know, and the other way round.
 *
 * @param moved assets whose files lie elsewhere now
 * @param added media files in the project that no asset came from, for an import
 * @param missing files of assets that are nowhere in the project
 */
public record ScanResult(List<Asset> moved, List<Path> added, List<MissingFile> missing) {
    public ScanResult {
        moved = List.copyOf(moved);
        added = List.copyOf(added);
        missing = List.copyOf(missing);
    }

    /** The edits that make the session know where its files are. Nothing is ever dropped from it. */
    public List<Command> commands() {
        return moved.stream().<Command>map(AssetCommand.PutAsset::new).toList();
    }
}
