package org.videotracker.studio.cell;

/** How far one press of an arrow key goes. */
public enum Fineness {
    /** With Shift. */
    FINE,
    /** Without a modifier. */
    NORMAL,
    /** With Ctrl. */
    COARSE;

    /** What the usual step of a key is multiplied by. */
    double factor() {
        return switch (this) {
            case FINE -> 0.1;
            case NORMAL -> 1;
            case COARSE -> 10;
        };
    }

    /** The fineness that the modifiers ask for; Shift goes before Ctrl. */
    public static Fineness of(boolean isShift, boolean isControl) {
        return isShift ? FINE : isControl ? COARSE : NORMAL;
    }
}
