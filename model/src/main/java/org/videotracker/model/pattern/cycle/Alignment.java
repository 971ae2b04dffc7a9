package org.videotracker.model.pattern.cycle;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whose events remain when the values of two patterns are combined, as in Strudel. Where nothing is said, it is {@link #IN}. */
public enum Alignment {
    /** Those of the left pattern. */
    IN,
    /** Those of the right pattern. */
    OUT,
    /** The pieces that events of both share. */
    MIX,
    /** Each event of the left pattern holds a cycle of the right one. */
    SQUEEZE,
    /** Each event of the right pattern holds a cycle of the left one. */
    SQUEEZE_OUT,
    /** Each event of the right pattern starts the cycle of the left one. */
    RESET,
    /** Each event of the right pattern starts the left one from its cycle zero. */
    RESTART,
    /**
     * The steps of the right pattern are as long as those of the left, whose events remain. As in Strudel, the value of the
     * right pattern comes first here: {@code 10 - 3} is -7.
     */
    POLY;

    /** Combines two patterns. A combination of null leaves the event out. */
    public Cycles of(Cycles left, Cycles right, Combination combination) {
        return switch (this) {
            case IN -> left.appLeft(right, combination);
            case OUT -> left.appRight(right, combination);
            case MIX -> left.appBoth(right, combination);
            case SQUEEZE -> left.squeezeBind(first -> each(right, second -> combination.of(first, second)));
            case SQUEEZE_OUT -> right.squeezeBind(second -> each(left, first -> combination.of(first, second)));
            case RESET -> right.resetBind(second -> each(left, first -> combination.of(first, second)));
            case RESTART -> right.restartBind(second -> each(left, first -> combination.of(first, second)));
            case POLY -> left.polyBind(second -> each(right, first -> combination.of(first, second)));
        };
    }

    private static Cycles each(Cycles pattern, Function<Value, @Nullable Value> change) {
        return Cycles.of(
                (begin, end, work, out) -> {
                    int kept = out.size();
                    int first = kept;
                    pattern.answer(begin, end, work, out);
                    for (int index = first; index < out.size(); index++) {
                        Value value = change.apply(out.get(index).value());
                        if (value != null) {
                            out.set(kept++, out.get(index).withValue(value));
                        }
                    }
                    out.cutTo(kept);
                },
                pattern.steps());
    }
}
