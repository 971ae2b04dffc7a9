package org.videotracker.studio.window;

import static org.lwjgl.opengl.GL11C.GL_PACK_ALIGNMENT;
import static org.lwjgl.opengl.GL11C.glPixelStorei;
import static org.lwjgl.opengl.GL11C.glReadPixels;
import static org.lwjgl.opengl.GL12C.GL_BGRA;
import static org.lwjgl.opengl.GL12C.GL_UNSIGNED_INT_8_8_8_8_REV;

/** Reads what is drawn. */
final class PixelReader {
    private PixelReader() {}

    /** Pixels {@code 0xFFRRGGBB}, rows from the top. */
    static int[] read(int width, int height) {
        int[] fromBelow = new int[width * height];
        glPixelStorei(GL_PACK_ALIGNMENT, 4);
        glReadPixels(0, 0, width, height, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV, fromBelow);
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = fromBelow[(height - 1 - y) * width + x] | 0xFF000000;
            }
        }
        return pixels;
    }
}
