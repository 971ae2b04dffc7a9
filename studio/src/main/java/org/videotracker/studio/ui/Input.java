package org.videotracker.studio.ui;

import imgui.ImGuiIO;
import imgui.flag.ImGuiKey;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;

/** The mouse, and what of the keyboard belongs to fields and menus, on its way to Dear ImGui. */
final class Input {
    private static final float NOWHERE = -Float.MAX_VALUE;

    private final ImGuiIO io;
    private int modifiers;

    Input(ImGuiIO io) {
        this.io = io;
    }

    /** Whatever the mouse does. */
    void mouse(InputEvent event) {
        switch (event) {
            case InputEvent.Moved(double x, double y) -> io.addMousePosEvent((float) x, (float) y);
            case InputEvent.Pressed(int button, int mods) -> button(button, true, mods);
            case InputEvent.Released(int button, int mods) -> button(button, false, mods);
            case InputEvent.Turned(double x, double y) -> io.addMouseWheelEvent((float) x, (float) y);
            case InputEvent.Left() -> io.addMousePosEvent(NOWHERE, NOWHERE);
            case InputEvent.Focused(boolean isFocused) -> {
                modifiers = 0;
                io.addFocusEvent(isFocused);
            }
            default -> {}
        }
    }

    private void button(int button, boolean isDown, int mods) {
        modifiers(mods);
        if (button < Button.values().length) {
            io.addMouseButtonEvent(button, isDown);
        }
    }

    /** Says which modifiers are held now. */
    void modifiers(int mods) {
        modifiers = mods;
        io.addKeyEvent(ImGuiKey.ModShift, isShift());
        io.addKeyEvent(ImGuiKey.ModCtrl, (mods & Chord.CONTROL) != 0);
        io.addKeyEvent(ImGuiKey.ModAlt, isAlt());
        io.addKeyEvent(ImGuiKey.ModSuper, (mods & Chord.SUPER) != 0);
    }

    /** A key for a field or a menu. */
    void key(Key key, boolean isDown) {
        int theirs = theirs(key);
        if (theirs != ImGuiKey.None) {
            io.addKeyEvent(theirs, isDown);
        }
    }

    /** A character for a field. */
    void character(int codePoint) {
        io.addInputCharacter(codePoint);
    }

    /** The library's number for a key; None where it has no use for it. */
    static int theirs(Key key) {
        return switch (key) {
            case TAB -> ImGuiKey.Tab;
            case LEFT -> ImGuiKey.LeftArrow;
            case RIGHT -> ImGuiKey.RightArrow;
            case UP -> ImGuiKey.UpArrow;
            case DOWN -> ImGuiKey.DownArrow;
            case PAGE_UP -> ImGuiKey.PageUp;
            case PAGE_DOWN -> ImGuiKey.PageDown;
            case HOME -> ImGuiKey.Home;
            case END -> ImGuiKey.End;
            case INSERT -> ImGuiKey.Insert;
            case DELETE -> ImGuiKey.Delete;
            case BACKSPACE -> ImGuiKey.Backspace;
            case SPACE -> ImGuiKey.Space;
            case ENTER, KEYPAD_ENTER -> ImGuiKey.Enter;
            case ESCAPE -> ImGuiKey.Escape;
            case A -> ImGuiKey.A;
            case C -> ImGuiKey.C;
            case V -> ImGuiKey.V;
            case X -> ImGuiKey.X;
            case Y -> ImGuiKey.Y;
            case Z -> ImGuiKey.Z;
            default -> ImGuiKey.None;
        };
    }

    float movedX() {
        return io.getMouseDeltaX();
    }

    float movedY() {
        return io.getMouseDeltaY();
    }

    float wheel() {
        return io.getMouseWheel();
    }

    float wheelX() {
        return io.getMouseWheelH();
    }

    boolean isShift() {
        return (modifiers & Chord.SHIFT) != 0;
    }

    /** Control, or Command on a Mac. */
    boolean isControl() {
        return (modifiers & (Chord.CONTROL | Chord.SUPER)) != 0;
    }

    boolean isAlt() {
        return (modifiers & Chord.ALT) != 0;
    }
}
