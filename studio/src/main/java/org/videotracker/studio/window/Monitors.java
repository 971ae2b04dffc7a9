package org.videotracker.studio.window;

import static org.lwjgl.glfw.GLFW.glfwGetMonitorName;
import static org.lwjgl.glfw.GLFW.glfwGetMonitors;
import static org.lwjgl.system.MemoryUtil.NULL;

import java.util.ArrayList;
import java.util.List;
import org.lwjgl.PointerBuffer;

/** The monitors that are connected. Thread of the studio, while it has its windows. */
public final class Monitors {
    private Monitors() {}

    /** Their names, the first first. Two of the same make have the same name, of which the first is meant. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        PointerBuffer monitors = glfwGetMonitors();
        for (int i = 0; monitors != null && i < monitors.capacity(); i++) {
            names.add(name(monitors.get(i)));
        }
        return names;
    }

    private static String name(long monitor) {
        String name = glfwGetMonitorName(monitor);
        return name == null ? "" : name;
    }

    /** The monitor of a name, else the first; NULL where there is none. */
    static long find(String wanted) {
        PointerBuffer monitors = glfwGetMonitors();
        if (monitors == null || monitors.capacity() == 0) {
            return NULL;
        }
        for (int i = 0; i < monitors.capacity(); i++) {
            if (name(monitors.get(i)).equals(wanted)) {
                return monitors.get(i);
            }
        }
        return monitors.get(0);
    }
}
