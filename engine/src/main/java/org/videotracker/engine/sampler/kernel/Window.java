package org.videotracker.engine.sampler.kernel;

import org.videotracker.engine.clip.AudioClip;

/**
 * A stretch of a clip's samples, loaded once and then read many times without asking where the clip ends. Mutable;
 * owned by the audio thread.
 */
public final class Window {
    /** Frames that a kernel may ask for. */
    public static final int CAPACITY = 1280;
    /** Floats behind the frames that a vector kernel may load, though not use. */
    public static final int SLACK = 64;

    final float[] left = new float[CAPACITY + SLACK];
    private final float[] second = new float[CAPACITY + SLACK];
    /** The second channel; the same array as {@link #left} while the window holds a mono clip. */
    float[] right = second;

    /** Loads {@code frames} frames from source frame {@code first} on; silence outside the clip. */
    void load(AudioClip clip, long first, int frames) {
        clip.read(0, first, left, 0, frames);
        if (clip.channels() == 1) {
            right = left;
        } else {
            right = second;
            clip.read(1, first, second, 0, frames);
        }
    }
}
