package org.videotracker.engine.render;

/**
 * What part of a performance is written, in sample frames from its beginning. Whatever lies before is played silently, so that a
 * part is the same as in the whole.
 *
 * @param from the first frame that is written
 * @param stop when the transport stops; what is written after it is the tail
 * @param to the first frame that is not written any more
 */
public record RenderSpan(long from, long stop, long to) {

    public RenderSpan {
        if (from < 0 || stop < 0 || to <= from) {
            throw new IllegalArgumentException(
                    "nothing to render from " + from + " to " + to + ", stopping at " + stop);
        }
    }

    /** The frame at a beat, at a constant tempo from the beginning. */
    public static long frameOf(double beat, double bpm, int sampleRate) {
        return Math.round(beat * 60 * sampleRate / bpm);
    }
}
