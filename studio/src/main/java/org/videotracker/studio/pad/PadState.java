package org.videotracker.studio.pad;

/** What one gamepad says at a moment; used over and over. Thread of the studio. */
final class PadState {
    static final int BUTTONS = 16;
    static final int AXES = 8;

    /** Which buttons are down: in the order of GLFW where the make is known, else in that of the device. */
    final boolean[] isDown = new boolean[BUTTONS];

    /** From -1 to 1, in the same order; the device's sign: down is positive. */
    final float[] axes = new float[AXES];
}
