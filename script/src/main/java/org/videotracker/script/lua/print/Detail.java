package org.videotracker.script.lua.print;

/** How much of a session is printed. */
public enum Detail {
    /** What is not as in a new project, each call on a line of its own. */
    CHANGES,
    /** Every value too that is as in a new module, sample, connection or parameter link. */
    ALL
}
