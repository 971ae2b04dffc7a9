package org.videotracker.model.pattern.cycle;

import org.jspecify.annotations.Nullable;

/** What becomes of two values that meet. Pure. */
@FunctionalInterface
public interface Combination {

    /** The value of the event, or null when there shall be none. */
    @Nullable
    Value of(Value left, Value right);
}
