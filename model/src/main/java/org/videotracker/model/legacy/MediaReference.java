package org.videotracker.model.legacy;

import java.util.Optional;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.module.ModuleId;

/**
 * Media that an imported session wants. The original names files and not contents, and this importer opens none, so the session
 * holds a placeholder asset whose identity comes from the paths; whoever converts the files puts the real asset in its place
 * ({@code Sample.withAsset}) and drops the placeholder.
 *
 * @param module the sampler
 * @param slot the slot of its bank
 * @param placeholder the asset that stands for the files in the imported session
 * @param audio the sound file, relative to the project or absolute
 * @param video the video file, likewise
 */
public record MediaReference(
        ModuleId module, int slot, AssetId placeholder, Optional<String> audio, Optional<String> video) {}
