package org.videotracker.engine.compositor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.engine.compositor.blend.Blend;

/**
 * The pictures that a sampler's voices show at one moment, the oldest first: arrays side by side, so that they can be
 * filled and handed over without allocation. Mutable; owned by one thread at a time.
 */
public final class VoiceStack {
    private final @Nullable VideoClip[] clips;
    private final double[] seconds;
    private final double[] opacities;
    private final Blend[] blends;
    private int count;

    public VoiceStack(int capacity) {
        clips = new VideoClip[capacity];
        seconds = new double[capacity];
        opacities = new double[capacity];
        blends = new Blend[capacity];
        Arrays.fill(blends, Blend.ADD);
    }

    public int count() {
        return count;
    }

    public void clear() {
        Arrays.fill(clips, 0, count, null); // a clip that plays no more may be unloaded
        count = 0;
    }

    /**
     * Lays a voice on top.
     *
     * @param atSeconds its position from the clip's start
     * @param opacity 0..1
     * @return false, and nothing happens, when the stack is full
     */
    public boolean add(VideoClip clip, double atSeconds, double opacity, Blend blend) {
        if (count == clips.length) {
            return false;
        }
        clips[count] = clip;
        seconds[count] = atSeconds;
        opacities[count] = opacity;
        blends[count] = blend;
        count++;
        return true;
    }

    /** Takes over the voices of another; those beyond this stack's capacity are left out. */
    public void copy(VoiceStack other) {
        clear();
        count = Math.min(other.count, clips.length);
        System.arraycopy(other.clips, 0, clips, 0, count);
        System.arraycopy(other.seconds, 0, seconds, 0, count);
        System.arraycopy(other.opacities, 0, opacities, 0, count);
        System.arraycopy(other.blends, 0, blends, 0, count);
    }

    @Nullable
    VideoClip clip(int voice) {
        return clips[voice];
    }

    double seconds(int voice) {
        return seconds[voice];
    }

    double opacity(int voice) {
        return opacities[voice];
    }

    Blend blend(int voice) {
        return blends[voice];
    }
}
