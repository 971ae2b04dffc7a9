package org.videotracker.media.library;

import org.videotracker.model.asset.AssetId;

/**
 * A file of an asset that is not where the session says.
 *
 * @param asset whose
 * @param path as the session says it
 * @param isOriginal whether the original is missing, which playing does without, and not the playable file
 * @param sentence for the user
 */
public record MissingFile(AssetId asset, String path, boolean isOriginal, String sentence) {}
