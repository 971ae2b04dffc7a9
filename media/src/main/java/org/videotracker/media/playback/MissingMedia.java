package org.videotracker.media.playback;

import org.videotracker.model.asset.Asset;

/**
 * Media that a session plays and that cannot be played.
 *
 * @param asset whose
 * @param sentence names the file, says what is wrong and what to do
 */
public record MissingMedia(Asset asset, String sentence) {}
