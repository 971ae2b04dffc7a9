package org.videotracker.studio.window;

import static org.lwjgl.opengl.GL15C.GL_STREAM_READ;
import static org.lwjgl.opengl.GL15C.glBindBuffer;
import static org.lwjgl.opengl.GL15C.glBufferData;
import static org.lwjgl.opengl.GL15C.glDeleteBuffers;
import static org.lwjgl.opengl.GL15C.glGenBuffers;
import static org.lwjgl.opengl.GL15C.glUnmapBuffer;
import static org.lwjgl.opengl.GL21C.GL_PIXEL_PACK_BUFFER;
import static org.lwjgl.opengl.GL30C.*;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.videotracker.engine.feed.CaptureFeed;
import org.videotracker.engine.feed.CapturedPicture;

/**
 * Brings what is drawn in the window of the studio to a feed, in a size of its own: whole, in the middle, over black. The graphics card
 * scales it and copies it while the next picture is drawn, so that nobody waits: what comes is what was drawn the time before. Thread
 * of the studio.
 */
public final class WindowCapture implements AutoCloseable {
    private static final int BUFFERS = 2;

    private final int width;
    private final int height;
    private final int target = glGenFramebuffers();
    private final int colours = glGenRenderbuffers();
    private final int[] copies = new int[BUFFERS];
    private int next;
    private boolean isUnderWay;

    /** @param width in pixels, of the pictures that come @param height likewise */
    public WindowCapture(int width, int height) {
        this.width = width;
        this.height = height;
        int drawn = glGetInteger(GL_DRAW_FRAMEBUFFER_BINDING);
        int read = glGetInteger(GL_READ_FRAMEBUFFER_BINDING);
        glBindRenderbuffer(GL_RENDERBUFFER, colours);
        glRenderbufferStorage(GL_RENDERBUFFER, GL_RGB8, width, height); // without alpha, it reads as opaque
        glBindFramebuffer(GL_FRAMEBUFFER, target);
        glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, colours);
        for (int i = 0; i < BUFFERS; i++) {
            copies[i] = glGenBuffers();
            glBindBuffer(GL_PIXEL_PACK_BUFFER, copies[i]);
            glBufferData(GL_PIXEL_PACK_BUFFER, (long) width * height * Integer.BYTES, GL_STREAM_READ);
        }
        glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, drawn);
        glBindFramebuffer(GL_READ_FRAMEBUFFER, read);
    }

    public boolean isOfSize(int otherWidth, int otherHeight) {
        return width == otherWidth && height == otherHeight;
    }

    /** Copies what is drawn, after {@link StudioWindow#begin} and before {@link StudioWindow#show}. */
    public void copy(StudioWindow window, CaptureFeed feed) {
        int drawn = glGetInteger(GL_DRAW_FRAMEBUFFER_BINDING);
        int read = glGetInteger(GL_READ_FRAMEBUFFER_BINDING);
        scale(window);
        glBindFramebuffer(GL_READ_FRAMEBUFFER, target);
        glPixelStorei(GL_PACK_ALIGNMENT, 4);
        glBindBuffer(GL_PIXEL_PACK_BUFFER, copies[next]);
        glReadPixels(0, 0, width, height, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV, 0L);
        next = (next + 1) % BUFFERS;
        if (isUnderWay) {
            deliver(feed, copies[next]);
        }
        isUnderWay = true;
        glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, drawn);
        glBindFramebuffer(GL_READ_FRAMEBUFFER, read);
    }

    /** Upside down, so that the rows come from the top. */
    private void scale(StudioWindow window) {
        glBindFramebuffer(GL_READ_FRAMEBUFFER, window.framebuffer());
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, target);
        glDisable(GL_SCISSOR_TEST);
        glClearColor(0, 0, 0, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        Placement place = Placement.of(window.width(), window.height(), width, height);
        glBlitFramebuffer(
                0,
                0,
                window.width(),
                window.height(),
                place.left(),
                place.bottom() + place.height(),
                place.left() + place.width(),
                place.bottom(),
                GL_COLOR_BUFFER_BIT,
                GL_LINEAR);
    }

    private void deliver(CaptureFeed feed, int copy) {
        glBindBuffer(GL_PIXEL_PACK_BUFFER, copy);
        ByteBuffer pixels =
                glMapBufferRange(GL_PIXEL_PACK_BUFFER, 0, (long) width * height * Integer.BYTES, GL_MAP_READ_BIT);
        if (pixels != null) {
            CapturedPicture picture = feed.blank(width, height);
            pixels.order(ByteOrder.nativeOrder()).asIntBuffer().get(picture.pixels);
            feed.publish(picture);
            glUnmapBuffer(GL_PIXEL_PACK_BUFFER);
        }
    }

    @Override
    public void close() {
        glDeleteBuffers(copies);
        glDeleteRenderbuffers(colours);
        glDeleteFramebuffers(target);
    }
}
