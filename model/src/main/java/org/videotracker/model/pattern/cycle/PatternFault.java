package org.videotracker.model.pattern.cycle;

/**
 * A pattern that cannot be computed for the time that was asked: its numbers grow out of range, it makes too many events, or
 * a value is of the wrong kind. The message is a sentence for the person who wrote the pattern. It never stands for a defect
 * of the program.
 */
public final class PatternFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PatternFault(String message) {
        super(message);
    }
}
