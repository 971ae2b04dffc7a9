package org.videotracker.studio.mixer;

/** Whether a signal has reached full scale since somebody put the light out. Used by one thread. */
final class ClipLight {
    private long seen = -1;
    private boolean isLit;

    /** @param overs how many samples have ever reached full scale; fewer than before mean that the module was begun anew */
    boolean follow(long overs) {
        isLit |= seen >= 0 && overs > seen;
        seen = overs;
        return isLit;
    }

    /** @param isOver whether the signal is at full scale or above it at this moment */
    boolean follow(boolean isOver) {
        isLit |= isOver;
        return isLit;
    }

    void putOut() {
        isLit = false;
    }
}
