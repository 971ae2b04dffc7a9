package org.videotracker.studio.window;

import static org.lwjgl.glfw.GLFW.*;
import static org.lwjgl.opengl.GL30C.*;
import static org.lwjgl.system.MemoryUtil.NULL;

import java.util.concurrent.locks.LockSupport;
import org.lwjgl.glfw.Callbacks;
import org.lwjgl.glfw.GLFWVidMode;
import org.lwjgl.opengl.GL;
import org.videotracker.studio.frame.VideoFeed;

/**
 * The picture of the performance alone, in a window of its own or over a whole monitor. Its thread draws each new picture as it comes, at the rate of the
 * display: the studio's own rate does not disturb it. Opened, changed and closed by the thread of the studio.
 */
public final class VideoWindow implements AutoCloseable {
    private static final long REST_NANOS = 1_000_000;
    private static final long PATIENCE_MILLIS = 2000;

    private final long handle;
    private final VideoFeed feed;
    private final Thread thread;
    private final int[] width = new int[1];
    private final int[] height = new int[1];
    private volatile boolean isEnded;
    private volatile boolean isCloseAsked;
    private boolean isFullScreen;

    private VideoWindow(long handle, VideoFeed feed) {
        this.handle = handle;
        this.feed = feed;
        thread = Thread.ofPlatform().name("vt-display").daemon().unstarted(this::run);
    }

    /**
     * Opens a window.
     *
     * @param feed brings the pictures; this window alone takes from it
     * @throws NoWindowException where there is no display
     */
    public static VideoWindow open(WindowSystem system, String title, VideoFeed feed, int width, int height)
            throws NoWindowException {
        if (system.isHeadless()) {
            throw new NoWindowException("There is no display for a second window.");
        }
        glfwDefaultWindowHints();
        glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
        glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 2);
        glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
        glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
        glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
        glfwWindowHint(GLFW_FOCUS_ON_SHOW, GLFW_FALSE);
        long handle = glfwCreateWindow(width, height, title, NULL, NULL);
        if (handle == NULL) {
            throw system.failure("The video window can't be opened");
        }
        VideoWindow window = new VideoWindow(handle, feed);
        glfwSetWindowCloseCallback(handle, _ -> window.isCloseAsked = true);
        window.thread.start();
        return window;
    }

    /** Whether the player wants it closed. */
    public boolean isCloseAsked() {
        return isCloseAsked;
    }

    public boolean isFullScreen() {
        return isFullScreen;
    }

    /** Fills a monitor, or stands on it again. @param monitor its name; empty for the first */
    public void fullScreen(boolean isWanted, String monitor) {
        long place = Monitors.find(monitor);
        GLFWVidMode mode = place == NULL ? null : glfwGetVideoMode(place);
        if (mode == null) {
            return;
        }
        isFullScreen = isWanted;
        if (isWanted) {
            glfwSetWindowMonitor(handle, place, 0, 0, mode.width(), mode.height(), mode.refreshRate());
            glfwSetInputMode(handle, GLFW_CURSOR, GLFW_CURSOR_HIDDEN);
        } else {
            glfwSetWindowMonitor(handle, NULL, 80, 80, 960, 540, GLFW_DONT_CARE);
            glfwSetInputMode(handle, GLFW_CURSOR, GLFW_CURSOR_NORMAL);
        }
    }

    private void run() {
        glfwMakeContextCurrent(handle);
        GL.createCapabilities();
        glfwSwapInterval(1);
        int texture = glGenTextures();
        int source = glGenFramebuffers();
        glBindTexture(GL_TEXTURE_2D, texture);
        int shownWidth = 0;
        int shownHeight = 0;
        try {
            while (!isEnded) {
                VideoFeed.Shot shot = feed.take();
                if (shot == null) {
                    LockSupport.parkNanos(this, REST_NANOS);
                    continue;
                }
                if (shot.width() != shownWidth || shot.height() != shownHeight) {
                    shownWidth = shot.width();
                    shownHeight = shot.height();
                    glTexImage2D(
                            GL_TEXTURE_2D,
                            0,
                            GL_RGBA8,
                            shownWidth,
                            shownHeight,
                            0,
                            GL_BGRA,
                            GL_UNSIGNED_INT_8_8_8_8_REV,
                            0L);
                    glBindFramebuffer(GL_READ_FRAMEBUFFER, source);
                    glFramebufferTexture2D(GL_READ_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
                }
                glTexSubImage2D(
                        GL_TEXTURE_2D,
                        0,
                        0,
                        0,
                        shownWidth,
                        shownHeight,
                        GL_BGRA,
                        GL_UNSIGNED_INT_8_8_8_8_REV,
                        shot.pixels());
                feed.giveBack(shot);
                show(shownWidth, shownHeight);
            }
        } finally {
            glDeleteFramebuffers(source);
            glDeleteTextures(texture);
            glfwMakeContextCurrent(NULL);
            GL.setCapabilities(null);
        }
    }

    /** The whole picture, as large as it fits, in the middle of black. */
    private void show(int pictureWidth, int pictureHeight) {
        glfwGetFramebufferSize(handle, width, height);
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
        glClearColor(0, 0, 0, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        double factor = Math.min((double) width[0] / pictureWidth, (double) height[0] / pictureHeight);
        int w = (int) Math.round(pictureWidth * factor);
        int h = (int) Math.round(pictureHeight * factor);
        int left = (width[0] - w) / 2;
        int below = (height[0] - h) / 2;
        glBlitFramebuffer(
                0, 0, pictureWidth, pictureHeight, left, below + h, left + w, below, GL_COLOR_BUFFER_BIT, GL_LINEAR);
        glfwSwapBuffers(handle);
    }

    @Override
    public void close() {
        isEnded = true;
        LockSupport.unpark(thread);
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        Callbacks.glfwFreeCallbacks(handle);
        glfwDestroyWindow(handle);
    }
}
