package org.videotracker.studio.window;

import static org.lwjgl.glfw.GLFW.*;
import static org.lwjgl.opengl.GL11C.*;
import static org.lwjgl.system.MemoryUtil.NULL;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lwjgl.glfw.Callbacks;
import org.lwjgl.glfw.GLFWVidMode;
import org.lwjgl.opengl.GL;
import org.videotracker.studio.key.InputEvent;

/** The window of the studio with its GL context, and what happens to it in its order. Thread of the studio. */
public final class StudioWindow implements AutoCloseable {
    /** What renderers without a graphics card are called. */
    private static final List<String> SOFTWARE = List.of("llvmpipe", "softpipe", "SWR", "Software Rasterizer");

    private final WindowSystem system;
    private final long handle;
    private final WindowEvents events = new WindowEvents();
    private final int[] first = new int[1];
    private final int[] second = new int[1];
    private final float[] scale = new float[1];
    private int width;
    private int height;
    private double perUnit = 1;
    private @Nullable OffScreen offScreen;
    private boolean wasShown;
    private boolean isHeld;
    private int[] windowed = {0, 0, 1280, 720};
    private boolean isFullScreen;

    private StudioWindow(WindowSystem system, long handle) {
        this.system = system;
        this.handle = handle;
    }

    /** Opens a window. @param width and height in the units of the desktop */
    public static StudioWindow open(WindowSystem system, String title, int width, int height) throws NoWindowException {
        glfwDefaultWindowHints();
        glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
        long handle = system.create(width, height, title);
        if (handle == NULL) {
            throw system.failure("The studio needs OpenGL 3.2, which this display does not offer");
        }
        StudioWindow window = new StudioWindow(system, handle);
        glfwMakeContextCurrent(handle);
        try {
            GL.createCapabilities();
        } catch (IllegalStateException | UnsatisfiedLinkError missing) {
            window.close();
            throw new NoWindowException(
                    "The studio can't use the OpenGL of this machine: " + missing.getMessage(), missing);
        }
        if (system.isHeadless()) {
            window.offScreen = new OffScreen(width, height);
        } else {
            glfwSwapInterval(1);
            if (isSoftware()) {
                system.guard().beWary();
            }
        }
        window.measure();
        window.events.listen(handle, () -> window.perUnit);
        return window;
    }

    private static boolean isSoftware() {
        String renderer = String.valueOf(glGetString(GL_RENDERER));
        return SOFTWARE.stream().anyMatch(renderer::contains);
    }

    /**
     * Asks how large it is.
     *
     * @throws IllegalStateException when it is gone: what a window says that is no more is whatever lay in memory
     */
    private void measure() {
        if (system.isHeadless()) {
            width = Objects.requireNonNull(offScreen).width();
            height = offScreen.height();
            return;
        }
        requireThere();
        glfwGetWindowSize(handle, first, null);
        int units = first[0];
        glfwGetFramebufferSize(handle, first, second);
        requireThere();
        width = first[0];
        height = second[0];
        perUnit = units == 0 ? 1 : (double) width / units;
        if (system.guard().isWary() && wasShown) {
            fitOffScreen();
        }
    }

    /**
     * Software draws beside the window and copies it there in one piece, for which moment alone the window is held; but not the first
     * picture, which would be seen later by the time that a shader for the copy takes.
     */
    private void fitOffScreen() {
        if (offScreen != null) {
            if (offScreen.width() == width && offScreen.height() == height) {
                return;
            }
            offScreen.close();
        }
        offScreen = new OffScreen(Math.max(1, width), Math.max(1, height));
    }

    /** Until {@link #letGo} nobody can destroy it, where that would do harm. */
    private void hold() {
        if (!system.guard().hold(handle)) {
            throw gone();
        }
        isHeld = true;
    }

    private void letGo() {
        if (isHeld) {
            isHeld = false;
            system.guard().letGo();
        }
    }

    private void requireThere() {
        if (system.guard().isLost(handle)) {
            throw gone();
        }
    }

    private static IllegalStateException gone() {
        return new IllegalStateException("The window of the studio was destroyed.");
    }

    /** The next thing that has happened, in order; null if there is nothing more. Filled by {@link WindowSystem#poll}. */
    public @Nullable InputEvent next() {
        return events.next();
    }

    /** Lets something happen, as if the player had done it. */
    public void happen(InputEvent event) {
        events.add(event);
    }

    /** In pixels, when drawing on it {@linkplain #begin began} last. */
    public int width() {
        return width;
    }

    /** In pixels, when drawing on it {@linkplain #begin began} last. */
    public int height() {
        return height;
    }

    /** Whether there is nothing of it to be seen. */
    public boolean isHidden() {
        requireThere();
        return !system.isHeadless() && (glfwGetWindowAttrib(handle, GLFW_ICONIFIED) == GLFW_TRUE || width == 0);
    }

    /** What the desktop wants things to be multiplied by. */
    public float desktopScale() {
        if (system.isHeadless()) {
            return 1;
        }
        glfwGetWindowContentScale(handle, scale, null);
        return Math.max(1, scale[0]);
    }

    /** Makes it as large, in pixels. */
    public void resize(int width, int height) {
        if (system.isHeadless()) {
            Objects.requireNonNull(offScreen).close();
            offScreen = new OffScreen(width, height);
        } else {
            requireThere();
            glfwSetWindowSize(handle, width, height);
        }
    }

    public void title(String title) {
        requireThere();
        glfwSetWindowTitle(handle, title);
    }

    /** Over the whole monitor, or as it was. */
    public void fullScreen(boolean isWanted) {
        requireThere();
        if (system.isHeadless() || isWanted == isFullScreen) {
            return;
        }
        isFullScreen = isWanted;
        if (!isWanted) {
            glfwSetWindowMonitor(handle, NULL, windowed[0], windowed[1], windowed[2], windowed[3], GLFW_DONT_CARE);
            return;
        }
        int[] place = new int[4];
        glfwGetWindowPos(handle, first, second);
        place[0] = first[0];
        place[1] = second[0];
        glfwGetWindowSize(handle, first, second);
        place[2] = first[0];
        place[3] = second[0];
        windowed = place;
        long monitor = glfwGetPrimaryMonitor();
        GLFWVidMode mode = monitor == NULL ? null : glfwGetVideoMode(monitor);
        if (mode != null) {
            glfwSetWindowMonitor(handle, monitor, 0, 0, mode.width(), mode.height(), mode.refreshRate());
        }
    }

    public boolean isFullScreen() {
        return isFullScreen;
    }

    /**
     * Begins to draw on it.
     *
     * @throws IllegalStateException when there is nothing to draw on any more
     */
    public void begin(int background) {
        if (glfwGetCurrentContext() != handle) {
            throw new IllegalStateException("The GL context of the studio is gone.");
        }
        measure();
        if (offScreen != null) {
            offScreen.bind();
        } else {
            hold();
        }
        glViewport(0, 0, width, height);
        glClearColor((background >> 16 & 0xFF) / 255f, (background >> 8 & 0xFF) / 255f, (background & 0xFF) / 255f, 1);
        glClear(GL_COLOR_BUFFER_BIT);
    }

    /** Shows what was drawn; waits for the display where there is one. */
    public void show() {
        if (system.isHeadless()) {
            glFinish();
            return;
        }
        if (offScreen != null) {
            hold();
            offScreen.present();
        }
        letGo();
        glfwSwapBuffers(handle);
        wasShown = true;
    }

    /** What is drawn on, for the library. */
    int framebuffer() {
        return offScreen == null ? 0 : offScreen.buffer();
    }

    /** What is drawn, after {@link #begin} and before {@link #show}: pixels {@code 0xAARRGGBB}, rows from the top. */
    public int[] pixels() {
        return PixelReader.read(width, height);
    }

    public String clipboard() {
        requireThere();
        String text = glfwGetClipboardString(handle);
        return text == null ? "" : text;
    }

    public void clipboard(String text) {
        requireThere();
        glfwSetClipboardString(handle, text);
    }

    WindowSystem system() {
        return system;
    }

    @Override
    public void close() {
        letGo();
        if (offScreen != null) {
            offScreen.close();
        }
        GL.setCapabilities(null);
        system.guard().beforeTheEnd();
        Callbacks.glfwFreeCallbacks(handle);
        glfwDestroyWindow(handle);
    }
}
