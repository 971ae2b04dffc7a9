package org.videotracker.studio.pad;

import static org.lwjgl.glfw.GLFW.*;
import static org.lwjgl.system.MemoryUtil.NULL;

import java.nio.IntBuffer;
import org.lwjgl.BufferUtils;
import org.lwjgl.glfw.GLFWGamepadState;
import org.lwjgl.system.MemoryUtil;

/** The gamepads that GLFW knows, while it is begun; without a display it knows none. */
final class GlfwPads implements PadSource {
    private static final int NAMED_BUTTONS = GLFW_GAMEPAD_BUTTON_LAST + 1;
    private static final int NAMED_AXES = GLFW_GAMEPAD_AXIS_LAST + 1;

    private final GLFWGamepadState named = GLFWGamepadState.create();
    private final IntBuffer count = BufferUtils.createIntBuffer(1);
    private final long countAddress = MemoryUtil.memAddress(count);

    @Override
    public int slots() {
        return GLFW_JOYSTICK_LAST + 1;
    }

    @Override
    public boolean isPresent(int slot) {
        return glfwJoystickPresent(slot);
    }

    @Override
    public boolean isNamed(int slot) {
        return glfwJoystickIsGamepad(slot);
    }

    @Override
    public String name(int slot) {
        String known = glfwGetGamepadName(slot);
        String name = known == null ? glfwGetJoystickName(slot) : known;
        return name == null || name.isBlank() ? "Gamepad" : name.strip();
    }

    @Override
    public boolean read(int slot, boolean isNamed, PadState state) {
        return isNamed ? readNamed(slot, state) : readNumbered(slot, state);
    }

    private boolean readNamed(int slot, PadState state) {
        if (!glfwGetGamepadState(slot, named)) {
            return false;
        }
        for (int i = 0; i < NAMED_BUTTONS; i++) {
            state.isDown[i] = named.buttons(i) == GLFW_PRESS;
        }
        for (int i = 0; i < NAMED_AXES; i++) {
            state.axes[i] = named.axes(i);
        }
        return true;
    }

    /** The calls with addresses, because the others make a buffer each time. */
    private boolean readNumbered(int slot, PadState state) {
        long buttons = nglfwGetJoystickButtons(slot, countAddress);
        int buttonCount = buttons == NULL ? 0 : count.get(0);
        for (int i = 0; i < PadState.BUTTONS; i++) {
            state.isDown[i] = i < buttonCount && MemoryUtil.memGetByte(buttons + i) == GLFW_PRESS;
        }
        long axes = nglfwGetJoystickAxes(slot, countAddress);
        int axisCount = axes == NULL ? 0 : count.get(0);
        for (int i = 0; i < PadState.AXES; i++) {
            state.axes[i] = i < axisCount ? MemoryUtil.memGetFloat(axes + 4L * i) : 0;
        }
        return buttons != NULL || axes != NULL;
    }
}
