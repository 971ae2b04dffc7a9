package org.videotracker.studio.window;

import static org.lwjgl.opengl.GL30C.*;

/** Where is drawn when there is no display, or when what is drawn comes to it in one piece. */
final class OffScreen implements AutoCloseable {
    private final int width;
    private final int height;
    private final int buffer;
    private final int colours;

    OffScreen(int width, int height) {
        this.width = width;
        this.height = height;
        buffer = glGenFramebuffers();
        colours = glGenRenderbuffers();
        glBindRenderbuffer(GL_RENDERBUFFER, colours);
        glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, width, height);
        bind();
        glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, colours);
    }

    void bind() {
        glBindFramebuffer(GL_FRAMEBUFFER, buffer);
    }

    /** Copies all of it to the window. */
    void present() {
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
        glDisable(GL_SCISSOR_TEST);
        glBlitFramebuffer(0, 0, width, height, 0, 0, width, height, GL_COLOR_BUFFER_BIT, GL_NEAREST);
    }

    int buffer() {
        return buffer;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    @Override
    public void close() {
        glDeleteRenderbuffers(colours);
        glDeleteFramebuffers(buffer);
    }
}
