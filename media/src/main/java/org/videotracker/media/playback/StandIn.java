package org.videotracker.media.playback;

import java.util.Optional;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.model.asset.Asset;

/** What is played in place of media that are missing or unreadable. For any thread. */
public interface StandIn {
    /** Nothing: a sample without media does not sound and shows nothing. */
    StandIn NONE = new StandIn() {
        @Override
        public Optional<AudioClip> sound(Asset.Sound missing) {
            return Optional.empty();
        }

        @Override
        public Optional<VideoClip> pictures(String name, Asset.Picture missing) {
            return Optional.empty();
        }
    };

    /** In place of sound. */
    Optional<AudioClip> sound(Asset.Sound missing);

    /** In place of the pictures of an asset of this name. */
    Optional<VideoClip> pictures(String name, Asset.Picture missing);
}
