package org.videotracker.studio.window;

import static org.lwjgl.glfw.GLFW.glfwMakeContextCurrent;
import static org.lwjgl.glfw.GLFW.glfwSwapBuffers;
import static org.lwjgl.glfw.GLFW.glfwSwapInterval;
import static org.lwjgl.system.MemoryUtil.NULL;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.lwjgl.opengl.GL;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.live.FrameDisplay;
import org.videotracker.studio.frame.VideoFeed;

/**
 * The thread {@code vt-window}: draws each picture as soon as it comes, at the pace of the monitor, whatever the studio is busy with. A
 * picture that comes while another is drawn replaces the one that waits; whoever makes them never waits.
 */
final class VideoPainter implements FrameDisplay, AutoCloseable {
    private static final long REST_NANOS = 100_000_000;

    private final DisplayGuard guard;
    private final long window;
    private final Consumer<Throwable> faults;
    private final VideoFeed feed = new VideoFeed();
    private final Thread thread;
    private volatile boolean isClosed;
    private volatile boolean waitsForMonitor = true;
    private volatile boolean isStale = true;
    private volatile int width;
    private volatile int height;
    private volatile long shown;

    /** @param window whose context nobody else uses @param faults told of what ended it; any thread */
    VideoPainter(DisplayGuard guard, long window, int width, int height, Consumer<Throwable> faults) {
        this.guard = guard;
        this.window = window;
        this.width = width;
        this.height = height;
        this.faults = faults;
        thread = Thread.ofPlatform().name("vt-window").daemon().start(this::run);
    }

    @Override
    public void show(Frame frame, long number) {
        feed.show(frame, number);
        LockSupport.unpark(thread);
    }

    /** The window has another size, in pixels. */
    void resize(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        redraw();
    }

    void waitForMonitor(boolean isWanted) {
        waitsForMonitor = isWanted;
    }

    /** Draws the present picture again. */
    void redraw() {
        isStale = true;
        LockSupport.unpark(thread);
    }

    /** How many pictures were shown. */
    long shown() {
        return shown;
    }

    private void run() {
        try {
            glfwMakeContextCurrent(window);
            GL.createCapabilities();
            try (VideoPicture picture = new VideoPicture()) {
                paint(picture);
            }
        } catch (RuntimeException | Error fault) {
            faults.accept(fault);
        } finally {
            GL.setCapabilities(null);
            glfwMakeContextCurrent(NULL);
        }
    }

    private void paint(VideoPicture picture) {
        boolean waits = !waitsForMonitor;
        while (!isClosed) {
            if (waits != waitsForMonitor) {
                waits = waitsForMonitor;
                glfwSwapInterval(waits ? 1 : 0);
            }
            VideoFeed.Shot shot = feed.take();
            if (shot == null && !isStale) {
                LockSupport.parkNanos(this, REST_NANOS);
                continue;
            }
            isStale = false;
            if (shot != null) {
                picture.write(shot);
                feed.giveBack(shot);
            }
            if (!guard.hold(window)) {
                return; // the studio closes what is left of the window
            }
            try {
                picture.draw(0, width, height);
            } finally {
                guard.letGo();
            }
            glfwSwapBuffers(window);
            shown = shown + (shot == null ? 0 : 1);
        }
    }

    /** Ends the thread; afterwards the window can be destroyed. */
    @Override
    public void close() {
        isClosed = true;
        LockSupport.unpark(thread);
        boolean wasInterrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                wasInterrupted = true;
            }
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
