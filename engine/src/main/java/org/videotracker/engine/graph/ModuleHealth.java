package org.videotracker.engine.graph;

/**
 * What became of a module that has failed, or could not play what it was asked for.
 *
 * @param faults how often it failed
 * @param overruns in how many runs it took longer than its sound lasts, and was silenced
 * @param restarts how often it was begun anew
 * @param givenUp whether it stays silent until it is edited
 * @param remarks how many different things it was asked to play that cannot be played as they are meant
 * @param lastMessage what went wrong last; one sentence
 */
public record ModuleHealth(
        long faults, long overruns, long restarts, boolean givenUp, long remarks, String lastMessage) {

    /** Whether the module itself has failed. */
    public boolean hasFailed() {
        return faults + overruns > 0;
    }
}
