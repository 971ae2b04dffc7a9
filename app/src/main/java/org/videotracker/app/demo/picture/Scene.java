package org.videotracker.app.demo.picture;

/** What all paintings of the demo share: their measures, at 30 frames per second. */
abstract class Scene implements Painting {
    static final double FRAME_RATE = 30;
    static final float TURN = (float) (2 * Math.PI);

    final int width;
    final int height;
    private final String name;
    private final int frames;
    private final boolean alpha;

    Scene(String name, Size size, int frames, boolean alpha) {
        this.name = name;
        this.width = size.width;
        this.height = size.height;
        this.frames = frames;
        this.alpha = alpha;
    }

    /** Soft pictures are painted small; those with thin lines at the size of the canvas. */
    enum Size {
        SMALL(640, 360),
        FULL(1280, 720);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int width() {
        return width;
    }

    @Override
    public final int height() {
        return height;
    }

    @Override
    public final int frames() {
        return frames;
    }

    @Override
    public final double frameRate() {
        return FRAME_RATE;
    }

    @Override
    public final boolean hasAlpha() {
        return alpha;
    }

    /** How far a frame is through the painting, 0 to just below 1: what repeats with it makes a seamless loop. */
    final float progress(int frame) {
        return (float) frame / frames;
    }

    /** Rises smoothly from 0 below one edge to 1 above the other. */
    static float smooth(float from, float to, float x) {
        float t = Math.clamp((x - from) / (to - from), 0f, 1f);
        return t * t * (3 - 2 * t);
    }

    static float fraction(float x) {
        return x - (float) Math.floor(x);
    }

    /** An opaque pixel from three intensities; what exceeds 1 is cut. */
    static int opaque(float red, float green, float blue) {
        int r = Math.clamp((int) (red * 255 + 0.5f), 0, 255);
        int g = Math.clamp((int) (green * 255 + 0.5f), 0, 255);
        int b = Math.clamp((int) (blue * 255 + 0.5f), 0, 255);
        return 0xFF000000 | r << 16 | g << 8 | b;
    }
}
