package org.videotracker.studio.window;

import static org.lwjgl.glfw.GLFW.*;
import static org.lwjgl.system.MemoryUtil.NULL;

import java.util.function.Consumer;
import org.lwjgl.glfw.Callbacks;
import org.lwjgl.glfw.GLFWVidMode;
import org.videotracker.engine.live.FrameDisplay;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;

/**
 * The window of the picture alone, beside the studio's or over a whole monitor. Its keys are keys of the studio; Escape leaves the whole
 * monitor. Thread of the studio; what is drawn in it is drawn by a thread of its own.
 */
public final class VideoWindow implements AutoCloseable {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    private final long handle;
    private final VideoPainter painter;
    private final StudioWindow studio;
    private final int[] windowed = {0, 0, WIDTH, HEIGHT};
    private final int[] first = new int[1];
    private final int[] second = new int[1];
    private boolean isFullScreen;
    private String monitor = "";
    private boolean isCloseAsked;
    private boolean isLeaveAsked;

    private VideoWindow(StudioWindow studio, long handle, Consumer<Throwable> faults) {
        this.studio = studio;
        this.handle = handle;
        glfwGetFramebufferSize(handle, first, second);
        painter = new VideoPainter(studio.system().guard(), handle, first[0], second[0], faults);
        listen();
    }

    /**
     * Opens one.
     *
     * @param studio gets its keys
     * @param faults told of what ended the drawing; any thread
     * @throws NoWindowException with a sentence, where it can't be opened
     */
    public static VideoWindow open(StudioWindow studio, String title, Consumer<Throwable> faults)
            throws NoWindowException {
        glfwDefaultWindowHints();
        glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
        glfwWindowHint(GLFW_FOCUS_ON_SHOW, GLFW_FALSE);
        long handle = studio.system().create(WIDTH, HEIGHT, title);
        if (handle == NULL) {
            throw studio.system().failure("The picture can't have a window of its own");
        }
        return new VideoWindow(studio, handle, faults);
    }

    private void listen() {
        glfwSetFramebufferSizeCallback(handle, (_, width, height) -> painter.resize(width, height));
        glfwSetWindowRefreshCallback(handle, _ -> painter.redraw());
        glfwSetWindowCloseCallback(handle, _ -> {
            glfwSetWindowShouldClose(handle, false);
            isCloseAsked = true;
        });
        glfwSetCharCallback(handle, (_, codePoint) -> studio.happen(new InputEvent.Typed(codePoint)));
        glfwSetKeyCallback(handle, (_, code, scancode, action, modifiers) -> {
            Key key = Key.ofCode(code);
            boolean isPlain = Chord.pressed(key, modifiers).modifiers() == 0;
            if (key == Key.ESCAPE && isPlain && isFullScreen) {
                isLeaveAsked |= action == GLFW_PRESS;
            } else if (action == GLFW_RELEASE) {
                studio.happen(new InputEvent.KeyUp(key, modifiers));
            } else {
                studio.happen(new InputEvent.KeyDown(key, scancode, modifiers, action == GLFW_REPEAT));
            }
        });
    }

    /** Where the pictures go. */
    public FrameDisplay display() {
        return painter;
    }

    /** How many pictures were shown. */
    public long shown() {
        return painter.shown();
    }

    /** Whether the player asked to close it, or somebody has destroyed it. */
    public boolean isCloseAsked() {
        return isCloseAsked || studio.system().guard().isLost(handle);
    }

    /** Whether Escape was pressed over a whole monitor, since this was asked last. */
    public boolean takeLeaveAsked() {
        boolean wasAsked = isLeaveAsked;
        isLeaveAsked = false;
        return wasAsked;
    }

    /** Whether it waits for the monitor before it shows a picture. */
    public void waitForMonitor(boolean isWanted) {
        painter.waitForMonitor(isWanted);
    }

    /** Shows it over a whole monitor, or as a window again. @param wanted the name of the monitor; the first where there is none of that name */
    public void place(boolean wantsFullScreen, String wanted) {
        if (wantsFullScreen == isFullScreen && (!wantsFullScreen || wanted.equals(monitor))) {
            return;
        }
        if (!wantsFullScreen) {
            isFullScreen = false;
            glfwSetWindowMonitor(handle, NULL, windowed[0], windowed[1], windowed[2], windowed[3], GLFW_DONT_CARE);
            return;
        }
        if (!isFullScreen) {
            remember();
        }
        isFullScreen = true;
        monitor = wanted;
        long screen = Monitors.find(wanted);
        GLFWVidMode mode = screen == NULL ? null : glfwGetVideoMode(screen);
        if (mode != null) {
            glfwSetWindowMonitor(handle, screen, 0, 0, mode.width(), mode.height(), mode.refreshRate());
        }
    }

    private void remember() {
        glfwGetWindowPos(handle, first, second);
        windowed[0] = first[0];
        windowed[1] = second[0];
        glfwGetWindowSize(handle, first, second);
        windowed[2] = first[0];
        windowed[3] = second[0];
    }

    @Override
    public void close() {
        painter.close();
        studio.system().guard().beforeTheEnd();
        Callbacks.glfwFreeCallbacks(handle);
        glfwDestroyWindow(handle);
    }
}
