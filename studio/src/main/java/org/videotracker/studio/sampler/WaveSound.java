package org.videotracker.studio.sampler;

import java.util.Optional;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.media.waveform.SoundOutline;

/**
 * The sound of a clip, as it is drawn.
 *
 * @param outline for what is wider than a column of its finest level
 * @param samples for what is narrower; without them the outline stands for all
 * @param part how much of the clip the sound fills: below 1 where the pictures last longer
 */
public record WaveSound(SoundOutline outline, Optional<AudioClip> samples, double part) {
    /** The sample frame at a place of the clip, with its fraction. */
    double frame(double place) {
        return place / part * outline.frames();
    }

    /** The place of a sample frame in the clip. */
    double place(double frame) {
        return frame / outline.frames() * part;
    }
}
