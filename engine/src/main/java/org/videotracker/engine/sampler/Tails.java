package org.videotracker.engine.sampler;

import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.sampler.kernel.Interpolation;
import org.videotracker.engine.sampler.kernel.Resampler;
import org.videotracker.engine.signal.StereoBuffer;

/**
 * The fading tails of one voice. They belong to the voice's place, not to its note, and sound on when another note
 * takes it. Each place has its own so that which tail is taken, and with it the order of the sums, does not depend on
 * how time is divided. Owned by the audio thread.
 */
final class Tails {
    /** Cuts at every millisecond, and a loop's jump, find a free one. */
    private static final int COUNT = 6;

    private final Tail[] tails = new Tail[COUNT];
    private int sounding;

    Tails() {
        for (int i = 0; i < COUNT; i++) {
            tails[i] = new Tail();
        }
    }

    boolean areSilent() {
        return sounding == 0;
    }

    /** Lets a stream fade; when all tails are taken, the one that is nearly over makes room. */
    void add(AudioClip clip, Playhead playhead, long low, long high, float left, float right, int frames) {
        Tail tail = tails[0];
        for (Tail candidate : tails) {
            if (candidate.isFree()) {
                tail = candidate;
                sounding++;
                break;
            }
            if (candidate.loudness() < tail.loudness()) {
                tail = candidate;
            }
        }
        tail.start(clip, playhead.position(), playhead.rate(), low, high, left, right, frames);
    }

    void render(Resampler resampler, Interpolation quality, StereoBuffer out, int from, int frames) {
        if (sounding == 0) {
            return;
        }
        sounding = 0;
        for (Tail tail : tails) {
            tail.render(resampler, quality, out, from, frames);
            if (!tail.isFree()) {
                sounding++;
            }
        }
    }
}
