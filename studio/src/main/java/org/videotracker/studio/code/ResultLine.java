package org.videotracker.studio.code;

/**
 * A line of what became of scripts.
 *
 * @param text without a line end
 */
record ResultLine(Kind kind, String text) {

    /** What it says. */
    enum Kind {
        /** What was run. */
        RUN,
        /** What a script printed or returned. */
        PRINTED,
        /** That it went well. */
        DONE,
        /** What went wrong. */
        ERROR,
        /** What can be done about it. */
        HINT
    }
}
