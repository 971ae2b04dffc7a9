package org.videotracker.model.pattern.expression;

import java.util.List;
import org.videotracker.model.rejection.Rejection;

/** An expression that means nothing: bad input, never a fault of the program. */
public final class ExpressionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;
    private final transient List<String> path;

    ExpressionException(Rejection rejection, List<String> path) {
        super(rejection.sentence(), null, false, false);
        this.rejection = rejection;
        this.path = List.copyOf(path);
    }

    /** What is wrong, where, and what to do about it. */
    public Rejection rejection() {
        return rejection;
    }

    /** The arguments that lead to the place, from the outermost on: {@code [every, change, fast, factor]}. */
    public List<String> path() {
        return path;
    }
}
