package org.videotracker.app.script;

import picocli.CommandLine.Option;

/** What can be wished of a run of lines; used as a mixin. */
final class RunOptions {
    @Option(names = "--dry-run", description = "Save nothing; only say what would come of it.")
    private boolean dry;

    @Option(names = "--keep-going", description = "Go on after a line that fails, and save what succeeded.")
    private boolean keepGoing;

    boolean isDry() {
        return dry;
    }

    boolean keepsGoing() {
        return keepGoing;
    }
}
