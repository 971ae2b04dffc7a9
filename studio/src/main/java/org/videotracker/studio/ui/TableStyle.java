package org.videotracker.studio.ui;

/** How a table looks. */
public enum TableStyle {
    /** Columns alone. */
    PLAIN,
    /** With lines between rows. */
    LINED,
    /** Scrolls within what is left of the window; columns can be made wider. */
    SCROLLING
}
