package org.videotracker.model.pattern.cycle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that cannot be computed for the time that was asked: its numbers grow out of range, it makes too many events, or
 * a value is of the wrong kind. The message is a sentence for the person who wrote the pattern. It never stands for a defect
 * of the program.
 */
public final class PatternFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable SourceRange place;

    public PatternFault(String message) {
        this(message, null, null);
    }

    private PatternFault(String message, @Nullable SourceRange place, @Nullable Throwable cause) {
        super(message, cause);
        this.place = place;
    }

    /** The characters that are to blame, where a notation made what failed. */
    public Optional<SourceRange> place() {
        return Optional.ofNullable(place);
    }

    /** The same with a place; one that is known stays, as it is the more exact. */
    public PatternFault at(SourceRange characters) {
        return place == null ? new PatternFault(String.valueOf(getMessage()), characters, this) : this;
    }
}
