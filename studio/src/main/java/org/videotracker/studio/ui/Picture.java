package org.videotracker.studio.ui;

import static org.lwjgl.opengl.GL11C.*;
import static org.lwjgl.opengl.GL12C.GL_BGRA;
import static org.lwjgl.opengl.GL12C.GL_CLAMP_TO_EDGE;
import static org.lwjgl.opengl.GL12C.GL_UNSIGNED_INT_8_8_8_8_REV;

/** A picture that canvases can draw. Used on the thread of the studio alone; {@link #close} when it is not drawn any more. */
public final class Picture implements AutoCloseable {
    private final int width;
    private final int height;
    private final int texture;
    private boolean isClosed;

    Picture(int width, int height) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture has at least one pixel, not " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        texture = glGenTextures();
        glBindTexture(GL_TEXTURE_2D, texture);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV, 0L);
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** @param argb {@code width * height} pixels {@code 0xAARRGGBB}, rows from the top, premultiplied or opaque */
    public void write(int[] argb) {
        if (argb.length < width * height) {
            throw new IllegalArgumentException(argb.length + " pixels do not fill " + width + " x " + height);
        }
        glBindTexture(GL_TEXTURE_2D, texture);
        glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, width, height, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV, argb);
    }

    long texture() {
        return isClosed ? 0 : texture;
    }

    @Override
    public void close() {
        if (!isClosed) {
            isClosed = true;
            glDeleteTextures(texture);
        }
    }
}
