package org.videotracker.engine.compositor;

import org.videotracker.engine.clip.VideoClip;

/**
 * What a layer shows: a clip, a still, a whole mixer, a visualiser. Pixels are 32-bit {@code 0xAARRGGBB}, premultiplied
 * by alpha. Called on the video thread; allocates nothing per frame.
 */
public interface Picture {

    /**
     * The size in pixels may change from frame to frame, but not between {@link #prepare} and the rows of that frame.
     */
    int width();

    int height();

    /** False promises that every pixel is opaque. */
    boolean hasAlpha();

    /**
     * Called before the rows of a frame are read. A picture that feeds several mixers is prepared by each of them; all
     * calls with one frame's {@link FrameTime#index()} mean the same frame.
     */
    void prepare(FrameTime time);

    /** Whether nothing at all is shown in the prepared frame: then it takes no share of the light, as if it were not connected. */
    default boolean isBlank() {
        return false;
    }

    /**
     * Delivers consecutive rows of the prepared frame, {@link #width()} pixels a row.
     *
     * @param firstRow a multiple of {@link VideoClip#BAND_ROWS}
     * @param rows how many, a multiple of {@link VideoClip#BAND_ROWS} or all up to the bottom
     * @param into receives {@code rows * width()} pixels from index {@code offset}
     */
    void rows(int firstRow, int rows, int[] into, int offset);

    /**
     * The same rows, to be read once and at once: a picture that has them in an array of its own hands that out and saves a
     * copy.
     *
     * @param scratch receives the rows of a picture that doesn't
     * @return an array that holds the rows from index 0 on, until the picture is asked again; not to be written to
     */
    default int[] strip(int firstRow, int rows, int[] scratch) {
        rows(firstRow, rows, scratch, 0);
        return scratch;
    }
}
