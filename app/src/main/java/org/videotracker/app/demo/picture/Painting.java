package org.videotracker.app.demo.picture;

/**
 * A moving picture that is computed. Painting a frame does not depend on the frames painted before. One thread at a
 * time.
 */
public interface Painting {

    /** The base name of its file; a sound of the same name belongs to it. */
    String name();

    /** In pixels. */
    int width();

    /** In pixels. */
    int height();

    int frames();

    /** In frames per second. */
    double frameRate();

    /** Whether any pixel may be transparent; without it all are opaque. */
    boolean hasAlpha();

    /**
     * Paints one frame.
     *
     * @param frame 0..{@link #frames()} - 1
     * @param argb gets the pixels, premultiplied 0xAARRGGBB, row by row from the top; at least width x height long
     */
    void paint(int frame, int[] argb);
}
