package org.videotracker.studio.window;

import static org.lwjgl.glfw.GLFW.*;
import static org.lwjgl.system.MemoryUtil.NULL;

import java.util.concurrent.atomic.AtomicReference;
import org.lwjgl.glfw.GLFWErrorCallback;
import org.lwjgl.glfw.GLFWNativeX11;
import org.videotracker.studio.key.Key;

/** GLFW, begun and ended by the thread of the studio. */
public final class WindowSystem implements AutoCloseable {
    private static final String PACKAGES = " On Debian and Ubuntu: apt install libegl1 libgl1 libgl1-mesa-dri.";

    private final boolean isHeadless;
    private final AtomicReference<String> lastError;
    private final GLFWErrorCallback errors;
    private final DisplayGuard guard = new DisplayGuard();

    private WindowSystem(boolean isHeadless, AtomicReference<String> lastError, GLFWErrorCallback errors) {
        this.isHeadless = isHeadless;
        this.lastError = lastError;
        this.errors = errors;
    }

    /**
     * Begins.
     *
     * @param isHeadless whether to draw without a display, for pictures of the studio and for tests
     * @throws NoWindowException where there is no display, or a library is missing
     */
    public static WindowSystem begin(boolean isHeadless) throws NoWindowException {
        AtomicReference<String> lastError = new AtomicReference<>("");
        GLFWErrorCallback errors;
        boolean isBegun;
        try {
            errors = GLFWErrorCallback.create(
                    (code, description) -> lastError.set(GLFWErrorCallback.getDescription(description)));
            glfwSetErrorCallback(errors);
            glfwInitHint(GLFW_PLATFORM, isHeadless ? GLFW_PLATFORM_NULL : GLFW_ANY_PLATFORM);
            isBegun = glfwInit();
        } catch (UnsatisfiedLinkError missing) {
            throw new NoWindowException(
                    "The studio needs a library that is not here: " + missing.getMessage() + "." + PACKAGES, missing);
        }
        if (!isBegun) {
            String why = lastError.get();
            glfwSetErrorCallback(null);
            errors.free();
            throw new NoWindowException("The studio needs a display, and there is none (" + why
                    + "). Where there is none, vt console and vt live play a set from the terminal.");
        }
        WindowSystem system = new WindowSystem(isHeadless, lastError, errors);
        if (glfwGetPlatform() == GLFW_PLATFORM_X11) {
            system.guard.guard(GLFWNativeX11.glfwGetX11Display());
        }
        return system;
    }

    DisplayGuard guard() {
        return guard;
    }

    boolean isHeadless() {
        return isHeadless;
    }

    /** Makes a window with a context of OpenGL 3.2, whatever else its hints say. @return its handle; {@code NULL} if there can be none */
    long create(int width, int height, String title) {
        glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
        glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 2);
        glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
        glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
        if (isHeadless) {
            glfwWindowHint(GLFW_CONTEXT_CREATION_API, GLFW_EGL_CONTEXT_API);
        }
        return glfwCreateWindow(width, height, title, NULL, NULL);
    }

    /** What the windows say that went wrong. */
    NoWindowException failure(String what) {
        return new NoWindowException(what + " (" + lastError.get() + ")." + PACKAGES);
    }

    /**
     * Takes what has happened to all windows of this thread.
     *
     * @throws IllegalStateException when the display has gone away
     */
    public void poll() {
        requireDisplay();
        glfwPollEvents();
        requireDisplay();
    }

    private void requireDisplay() {
        if (guard.isDisplayLost()) {
            throw new IllegalStateException("The connection with the display is gone.");
        }
    }

    /** The code of a place on the keyboard, however its letters are arranged; the same that events carry. */
    public int scancode(Key key) {
        return glfwGetKeyScancode(key.code());
    }

    @Override
    public void close() {
        guard.beforeTheEnd();
        glfwTerminate();
        glfwSetErrorCallback(null);
        errors.free();
    }
}
