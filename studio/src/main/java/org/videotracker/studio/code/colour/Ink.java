package org.videotracker.studio.code.colour;

/** What a character of a script is. */
public enum Ink {
    PLAIN,
    KEYWORD,
    NAME,
    /** A name that scripts are given: a function of videoTracker or of Lua. */
    KNOWN,
    NUMBER,
    TEXT,
    COMMENT,
    SIGN,
    /** A name in the notation of a pattern. */
    NOTATION_NAME,
    NOTATION_NUMBER,
    NOTATION_SIGN,
    /** A text in quotes that does not end on its line. */
    UNFINISHED
}
