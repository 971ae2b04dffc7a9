package org.videotracker.media.encode;

/**
 * The sound of a render: stereo.
 *
 * @param sampleRate sample frames per second, 8000..192000
 */
public record AudioSettings(int sampleRate) {

    /** Left and right. */
    public static final int CHANNELS = 2;

    public AudioSettings {
        if (sampleRate < 8000 || sampleRate > 192_000) {
            throw new IllegalArgumentException(sampleRate + " samples per second: 8000 to 192000 are possible");
        }
    }
}
