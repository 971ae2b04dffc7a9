package org.videotracker.engine.sampler;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.VideoClip;

/**
 * The pictures that a sampler shows after a run, the oldest note first, so that each lies upon those before. Arrays
 * side by side, of which the first {@link #count} entries hold; preallocated, reused, owned by the audio thread.
 */
public final class VideoVoices {
    public int count;
    public final @Nullable VideoClip[] clips;
    /** The time in the clip at the first frame after the run, in seconds from its beginning; may lie past the end. */
    public final double[] seconds;
    /** How fast that time moves, in clip seconds per second. */
    public final double[] speeds;
    /** 0..1. */
    public final double[] opacities;
    /** Indices of {@link MultiSamplerType#BLEND_MODES}. */
    public final int[] blends;
    /** Sample slots. */
    public final int[] slots;
    /** The ids of the triggers. */
    public final long[] ids;

    final long[] ages;

    public VideoVoices(int capacity) {
        clips = new @Nullable VideoClip[capacity];
        seconds = new double[capacity];
        speeds = new double[capacity];
        opacities = new double[capacity];
        blends = new int[capacity];
        slots = new int[capacity];
        ids = new long[capacity];
        ages = new long[capacity];
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            clips[i] = null;
        }
        count = 0;
    }

    /** Adds a voice's picture at its place by age; the oldest is left out when there are more than fit. */
    void add(Voice voice, VideoClip clip) {
        if (count == clips.length) {
            if (clips.length == 0 || voice.generation() < ages[0]) {
                return;
            }
            for (int i = 1; i < count; i++) {
                move(i, i - 1);
            }
            count--;
        }
        int place = count++;
        while (place > 0 && ages[place - 1] > voice.generation()) {
            move(place - 1, place);
            place--;
        }
        clips[place] = clip;
        seconds[place] = voice.positionSeconds();
        speeds[place] = voice.speed();
        opacities[place] = voice.opacity();
        blends[place] = voice.blend();
        slots[place] = voice.slot();
        ids[place] = voice.id();
        ages[place] = voice.generation();
    }

    private void move(int from, int to) {
        clips[to] = clips[from];
        seconds[to] = seconds[from];
        speeds[to] = speeds[from];
        opacities[to] = opacities[from];
        blends[to] = blends[from];
        slots[to] = slots[from];
        ids[to] = ids[from];
        ages[to] = ages[from];
    }
}
