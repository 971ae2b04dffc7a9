package org.videotracker.media.journal;

/** A place in a journal from which on it cannot be read. The message is the rest of a sentence. */
final class JournalDamageException extends Exception {
    private static final long serialVersionUID = 1;

    private final String problem;

    JournalDamageException(String problem) {
        super(problem, null, false, false);
        this.problem = problem;
    }

    /** What follows on the name of the place, with a full stop at its end. */
    String problem() {
        return problem;
    }
}
