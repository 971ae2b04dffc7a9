package org.videotracker.studio.sampler;

import java.util.Optional;
import org.videotracker.engine.clip.VideoClip;

/**
 * What an asset looks like, as far as it is known.
 *
 * @param isLoading whether there is more to come
 * @param seconds how long its clip is; 0 as long as nothing is known
 * @param problem why it cannot be shown, in a sentence; empty if it can
 */
record SampleLook(
        boolean isLoading, double seconds, Optional<WaveSound> sound, Optional<VideoClip> pictures, String problem) {
    static final SampleLook LOADING = new SampleLook(true, 0, Optional.empty(), Optional.empty(), "");

    static SampleLook failed(String problem) {
        return new SampleLook(false, 0, Optional.empty(), Optional.empty(), problem);
    }

    static SampleLook of(double seconds, Optional<WaveSound> sound, Optional<VideoClip> pictures) {
        return new SampleLook(false, seconds, sound, pictures, "");
    }
}
