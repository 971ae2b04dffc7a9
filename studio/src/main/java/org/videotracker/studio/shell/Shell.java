package org.videotracker.studio.shell;

/** A face of the studio. */
public enum Shell {
    /** A command line over the picture. */
    COMMAND,
    /** Lua over the picture. */
    CODE,
    /** Panels side by side. */
    EDITOR
}
