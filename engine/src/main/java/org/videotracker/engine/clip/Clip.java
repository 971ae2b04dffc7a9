package org.videotracker.engine.clip;

import org.jspecify.annotations.Nullable;

/**
 * What a sample plays: sound, pictures, or both. Positions in both are in seconds from a common start; the shorter of the two
 * holds silence or its last frame.
 *
 * @param audio the sound, or null for a silent clip
 * @param video the pictures, or null for a clip without
 */
public record Clip(@Nullable AudioClip audio, @Nullable VideoClip video) {

    public Clip {
        if (audio == null && video == null) {
            throw new IllegalArgumentException("a clip has sound, pictures or both");
        }
    }

    /** The longer of sound and pictures. */
    public double durationSeconds() {
        double sound = audio == null ? 0 : (double) audio.frames() / audio.sampleRate();
        double pictures = video == null ? 0 : video.frames() / video.frameRate();
        return Math.max(sound, pictures);
    }
}
