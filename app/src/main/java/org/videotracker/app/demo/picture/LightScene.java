package org.videotracker.app.demo.picture;

/** A painting drawn with light on black, or on nothing. */
abstract class LightScene extends Scene {
    private final Light light;

    LightScene(String name, Size size, int frames, boolean alpha) {
        super(name, size, frames, alpha);
        light = new Light(size.width, size.height);
    }

    @Override
    public final void paint(int frame, int[] argb) {
        light.clear();
        draw(frame, progress(frame), light);
        light.develop(argb, hasAlpha());
    }

    /**
     * Draws one frame on the dark plate.
     *
     * @param frame its number
     * @param t how far it is through the painting, 0 to just below 1
     * @param plate in pixels
     */
    abstract void draw(int frame, float t, Light plate);
}
