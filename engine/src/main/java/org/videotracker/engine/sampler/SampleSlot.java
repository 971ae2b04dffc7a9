package org.videotracker.engine.sampler;

import org.videotracker.engine.clip.Clip;

/** A place of the sample bank. Immutable. */
public sealed interface SampleSlot {
    SampleSlot EMPTY = new Empty();
    SampleSlot LOADING = new Loading();

    /** Nothing here; a trigger of it is a mistake, and counted as one. */
    record Empty() implements SampleSlot {}

    /** A sample whose media is not there yet; a trigger of it is passed over, and counted. */
    record Loading() implements SampleSlot {}

    /**
     * A sample that can be played.
     *
     * @param clip the media. A voice plays on to its end, and through the fade when the slot changes, so the clip has
     *     to stay readable until the sampler has rendered for some milliseconds without it
     * @param settings how it is played
     */
    record Ready(Clip clip, SampleSettings settings) implements SampleSlot {}

    static SampleSlot of(Clip clip, SampleSettings settings) {
        return new Ready(clip, settings);
    }
}
