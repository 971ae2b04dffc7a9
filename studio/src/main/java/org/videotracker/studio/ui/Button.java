package org.videotracker.studio.ui;

/** A button of the mouse, in the order in which GLFW and Dear ImGui number them. */
public enum Button {
    LEFT,
    RIGHT,
    MIDDLE
}
