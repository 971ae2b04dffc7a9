package org.videotracker.studio.line;

/** What a key can do to a line that is being typed. */
public enum LineKey {
    LEFT,
    RIGHT,
    WORD_LEFT,
    WORD_RIGHT,
    /** To the beginning of the line. */
    HOME,
    END,
    BACKSPACE,
    DELETE,
    /** Removes what stands between blanks before the cursor. */
    CUT_WORD,
    /** Removes the letters and digits before the cursor. */
    BACKSPACE_WORD,
    DELETE_WORD,
    CUT_TO_END,
    CUT_TO_START,
    /** Puts back what was cut last. */
    PUT_BACK,
    /** To the line before, of several lines, or of those that were typed. */
    UP,
    DOWN,
    /** Looks for a line that was typed, or for an older one. */
    SEARCH,
    /** Looks for a newer one. */
    SEARCH_NEWER,
    COMPLETE,
    COMPLETE_BACK,
    NEW_LINE,
    /** Leaves a list or a search, with the line as it was before; else empties the line. */
    CANCEL,
    /** Carries out the line. */
    ENTER
}
