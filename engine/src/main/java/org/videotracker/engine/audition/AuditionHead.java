package org.videotracker.engine.audition;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.signal.StereoBuffer;

/** Reads one clip at its own speed, fading in at its beginning and out when it is told to leave. Owned by the audio thread. */
final class AuditionHead {
    /** The greatest number of frames of a clip for one that is heard: a clip of 192 kHz on a device of 8 kHz. */
    private static final int FASTEST = 24;

    /** A curve through four points needs one before and two behind. */
    private static final int NEIGHBOURS = 4;

    private static final int WINDOW = StereoBuffer.CAPACITY * FASTEST + NEIGHBOURS;

    private final float[] left = new float[WINDOW];
    private final float[] right = new float[WINDOW];
    private final int fadeFrames;
    private final int sampleRate;

    /** Null while it is silent. Written by the audio thread, for others to see what may still be read. */
    private volatile @Nullable AudioClip clip;

    private double position;
    private double step;
    private int gain;
    private boolean isLeaving;

    /** @param fadeFrames how long a fade takes */
    AuditionHead(int sampleRate, int fadeFrames) {
        this.sampleRate = sampleRate;
        this.fadeFrames = fadeFrames;
    }

    void begin(AudioClip of, double fromSeconds) {
        position = fromSeconds * of.sampleRate();
        step = Math.min(FASTEST, (double) of.sampleRate() / sampleRate);
        gain = fromSeconds == 0 ? fadeFrames : 0; // the attack of a drum is not to be faded
        isLeaving = false;
        clip = of;
    }

    /** Fades out; silent already if it is. */
    void leave() {
        isLeaving = true;
    }

    void drop() {
        clip = null;
    }

    @Nullable
    AudioClip clip() {
        return clip;
    }

    boolean isSilent() {
        return clip == null;
    }

    double positionSeconds() {
        AudioClip playing = clip;
        return playing == null ? Double.NaN : position / playing.sampleRate();
    }

    void add(StereoBuffer into, int frames) {
        AudioClip playing = clip;
        if (playing == null) {
            return;
        }
        long first = (long) Math.floor(position) - 1;
        int count = (int) Math.ceil(frames * step) + NEIGHBOURS;
        playing.read(0, first, left, 0, count);
        playing.read(1, first, right, 0, count);
        double at = position - first;
        for (int i = 0; i < frames; i++) {
            float level = (float) gain / fadeFrames;
            into.left[i] += level * at(left, at);
            into.right[i] += level * at(right, at);
            at += step;
            gain = isLeaving ? Math.max(0, gain - 1) : Math.min(fadeFrames, gain + 1);
        }
        position = first + at;
        if (isLeaving && gain == 0 || position >= playing.frames()) {
            clip = null;
        }
    }

    /** The curve of Catmull and Rom through the four samples around a place. */
    private static float at(float[] samples, double place) {
        int i = (int) place;
        float t = (float) (place - i);
        float before = samples[i - 1];
        float here = samples[i];
        float next = samples[i + 1];
        float after = samples[i + 2];
        return here
                + 0.5f
                        * t
                        * (next
                                - before
                                + t
                                        * (2 * before
                                                - 5 * here
                                                + 4 * next
                                                - after
                                                + t * (3 * (here - next) + after - before)));
    }
}
