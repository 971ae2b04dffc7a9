package org.videotracker.studio.ui;

/** Colours as Dear ImGui wants them. */
final class Colours {
    private Colours() {}

    /** {@code 0xAARRGGBB} with red and blue exchanged. */
    static int abgr(int argb) {
        return argb & 0xFF00FF00 | (argb & 0xFF) << 16 | argb >> 16 & 0xFF;
    }
}
