package org.videotracker.studio;

import java.nio.file.Path;

/** Why a studio has ended. The set goes on playing, until whoever began the studio says otherwise. */
public sealed interface StudioEnd {
    /** The player wants to end the program. */
    record Quit() implements StudioEnd {}

    /** The window was closed, and the set is to play on. */
    record WindowClosed() implements StudioEnd {}

    /** The player wants the demo, which is made where it is not there yet. */
    record OpenDemo() implements StudioEnd {}

    /** The player wants another project, which is there. */
    record OpenProject(Path folder) implements StudioEnd {}
}
