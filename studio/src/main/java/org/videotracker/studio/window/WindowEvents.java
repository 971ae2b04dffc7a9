package org.videotracker.studio.window;

import static org.lwjgl.glfw.GLFW.*;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.lwjgl.glfw.GLFWDropCallback;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;

/** What has happened to a window, in its order. Thread of the studio. */
final class WindowEvents {
    private final ArrayDeque<InputEvent> happened = new ArrayDeque<>();

    /**
     * Takes what happens to a window from now on.
     *
     * @param handle of GLFW
     * @param perUnit pixels to a unit of the desktop, at present
     */
    void listen(long handle, DoubleSupplier perUnit) {
        glfwSetKeyCallback(handle, (_, code, scancode, action, modifiers) -> {
            Key key = Key.ofCode(code);
            happened.add(
                    action == GLFW_RELEASE
                            ? new InputEvent.KeyUp(key, modifiers)
                            : new InputEvent.KeyDown(key, scancode, modifiers, action == GLFW_REPEAT));
        });
        glfwSetCharCallback(handle, (_, codePoint) -> happened.add(new InputEvent.Typed(codePoint)));
        glfwSetCursorPosCallback(
                handle,
                (_, x, y) -> happened.add(new InputEvent.Moved(x * perUnit.getAsDouble(), y * perUnit.getAsDouble())));
        glfwSetCursorEnterCallback(handle, (_, isIn) -> {
            if (!isIn) {
                happened.add(new InputEvent.Left());
            }
        });
        glfwSetMouseButtonCallback(
                handle,
                (_, button, action, modifiers) -> happened.add(
                        action == GLFW_PRESS
                                ? new InputEvent.Pressed(button, modifiers)
                                : new InputEvent.Released(button, modifiers)));
        glfwSetScrollCallback(handle, (_, x, y) -> happened.add(new InputEvent.Turned(x, y)));
        glfwSetWindowFocusCallback(handle, (_, isFocused) -> happened.add(new InputEvent.Focused(isFocused)));
        glfwSetWindowCloseCallback(handle, _ -> {
            glfwSetWindowShouldClose(handle, false);
            happened.add(new InputEvent.CloseAsked());
        });
        glfwSetDropCallback(handle, (_, count, names) -> {
            List<Path> paths = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                paths.add(Path.of(GLFWDropCallback.getName(names, i)));
            }
            happened.add(new InputEvent.Dropped(paths));
        });
    }

    /** The next that has happened; null if there is nothing more. */
    @Nullable
    InputEvent next() {
        return happened.poll();
    }

    void add(InputEvent event) {
        happened.add(event);
    }
}
