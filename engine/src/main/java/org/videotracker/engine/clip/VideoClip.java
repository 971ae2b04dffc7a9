package org.videotracker.engine.clip;

/** Moving pictures whose every frame costs the same to reach. Pixels are 32-bit {@code 0xAARRGGBB}, premultiplied by alpha. */
public interface VideoClip {

    /** A picture is delivered in bands of this many rows. */
    int BAND_ROWS = 4;

    int width();

    int height();

    /** How many frames there are, at least one. */
    long frames();

    /** Frames per second, constant. */
    double frameRate();

    /** False promises that every pixel is opaque. */
    boolean hasAlpha();

    /**
     * Decodes consecutive bands of a frame, rows from top to bottom, {@link #width()} pixels a row. Never allocates; safe to
     * call from several threads at once.
     *
     * @param frame 0..{@link #frames()}-1
     * @param firstRow a multiple of {@link #BAND_ROWS}
     * @param rows how many rows, a multiple of {@link #BAND_ROWS} or all up to the bottom
     * @param into receives {@code rows * width()} pixels from index {@code offset}
     */
    void decode(long frame, int firstRow, int rows, int[] into, int offset);
}
