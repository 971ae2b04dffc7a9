package org.videotracker.app.play;

import org.videotracker.app.failure.BadInput;
import picocli.CommandLine.Option;

/** How long a set is played, as the command line says it; used as a mixin. */
public final class PlayingTime {
    @Option(names = "--seconds", paramLabel = "S", description = "End after so many seconds.")
    private double seconds = Double.POSITIVE_INFINITY;

    /** More than 0; infinite where it ends only when asked to. */
    public double seconds() {
        if (!(seconds > 0)) {
            throw new BadInput("--seconds " + seconds + " is no time to play; give more than 0, or leave it away.");
        }
        return seconds;
    }
}
