package org.videotracker.studio.window;

import static org.lwjgl.opengl.GL11C.GL_COLOR_BUFFER_BIT;
import static org.lwjgl.opengl.GL11C.GL_LINEAR;
import static org.lwjgl.opengl.GL11C.GL_RGBA8;
import static org.lwjgl.opengl.GL11C.GL_TEXTURE_2D;
import static org.lwjgl.opengl.GL11C.glBindTexture;
import static org.lwjgl.opengl.GL11C.glClear;
import static org.lwjgl.opengl.GL11C.glClearColor;
import static org.lwjgl.opengl.GL11C.glDeleteTextures;
import static org.lwjgl.opengl.GL11C.glGenTextures;
import static org.lwjgl.opengl.GL11C.glTexImage2D;
import static org.lwjgl.opengl.GL11C.glTexSubImage2D;
import static org.lwjgl.opengl.GL12C.GL_BGRA;
import static org.lwjgl.opengl.GL12C.GL_UNSIGNED_INT_8_8_8_8_REV;
import static org.lwjgl.opengl.GL30C.GL_COLOR_ATTACHMENT0;
import static org.lwjgl.opengl.GL30C.GL_DRAW_FRAMEBUFFER;
import static org.lwjgl.opengl.GL30C.GL_READ_FRAMEBUFFER;
import static org.lwjgl.opengl.GL30C.glBindFramebuffer;
import static org.lwjgl.opengl.GL30C.glBlitFramebuffer;
import static org.lwjgl.opengl.GL30C.glDeleteFramebuffers;
import static org.lwjgl.opengl.GL30C.glFramebufferTexture2D;
import static org.lwjgl.opengl.GL30C.glGenFramebuffers;

import org.videotracker.studio.frame.VideoFeed;

/** A picture of the performance on its way to a window. Of the thread whose context is current. */
final class VideoPicture implements AutoCloseable {
    private final int texture = glGenTextures();
    private final int buffer = glGenFramebuffers();
    private int width;
    private int height;

    /** Takes a picture over. */
    void write(VideoFeed.Shot shot) {
        glBindTexture(GL_TEXTURE_2D, texture);
        if (shot.width() != width || shot.height() != height) {
            width = shot.width();
            height = shot.height();
            glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV, 0L);
            glBindFramebuffer(GL_READ_FRAMEBUFFER, buffer);
            glFramebufferTexture2D(GL_READ_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
        }
        glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, width, height, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV, shot.pixels());
    }

    /** Draws it into a framebuffer of a size in pixels, over black. */
    void draw(int target, int targetWidth, int targetHeight) {
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, target);
        glClearColor(0, 0, 0, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        if (width == 0 || targetWidth < 1 || targetHeight < 1) {
            return;
        }
        Placement place = Placement.of(width, height, targetWidth, targetHeight);
        glBindFramebuffer(GL_READ_FRAMEBUFFER, buffer);
        glBlitFramebuffer(
                0,
                height,
                width,
                0,
                place.left(),
                place.bottom(),
                place.left() + place.width(),
                place.bottom() + place.height(),
                GL_COLOR_BUFFER_BIT,
                GL_LINEAR);
    }

    @Override
    public void close() {
        glDeleteFramebuffers(buffer);
        glDeleteTextures(texture);
    }
}
