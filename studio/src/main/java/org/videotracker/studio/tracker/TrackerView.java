package org.videotracker.studio.tracker;

/** What one tracker panel remembers that is no part of the session: each panel has its own. UI thread. */
final class TrackerView {
    /** Which part of the panel the keys go to. */
    enum Area {
        CHAIN,
        CONTROLS,
        GRID
    }

    static final int LOWEST_OCTAVE = -1;
    static final int HIGHEST_OCTAVE = 8;
    static final int MOST_ADVANCE = 16;

    Area area = Area.GRID;
    GridPlace place = GridPlace.FIRST;
    boolean hasFocus;
    /** Which of the pattern's controls has the focus. */
    int control;
    /** The entry of the chain that the player has chosen. */
    int entry;

    int octave = 4;
    int advance = 1;
    boolean isPiano = true;
    boolean follows = true;

    /** How many rows the grid is scrolled down, and how many pixels to the right. */
    float scrollRows;

    float scrollX;
    /** Grows whenever the focus moves, so that the grid scrolls to it once. */
    int moves;

    boolean wantsColumnMenu;

    void go(GridPlace newPlace) {
        place = newPlace;
        hasFocus = true;
        area = Area.GRID;
        moves++;
    }
}
