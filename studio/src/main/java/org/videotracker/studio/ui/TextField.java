package org.videotracker.studio.ui;

import imgui.type.ImString;

/** A text being typed. Kept by its panel from frame to frame. */
public final class TextField {
    private static final int LONGEST = 4096;

    final ImString buffer = new ImString(LONGEST);
    boolean isActive;
    boolean wasEntered;
    boolean wasLeft;
    boolean wantsFocus;

    /** The text. */
    public String text() {
        return buffer.get();
    }

    /** Replaces the text. */
    public void text(String text) {
        buffer.set(text);
    }

    /** Whether the keyboard types here. */
    public boolean isActive() {
        return isActive;
    }

    /** Whether Enter was pressed in this frame. */
    public boolean wasEntered() {
        return wasEntered;
    }

    /** Whether the keyboard went elsewhere in this frame, by Enter, Escape, Tab or the mouse. */
    public boolean wasLeft() {
        return wasLeft;
    }

    /** Takes the keyboard when it is shown next. */
    public void focus() {
        wantsFocus = true;
    }
}
