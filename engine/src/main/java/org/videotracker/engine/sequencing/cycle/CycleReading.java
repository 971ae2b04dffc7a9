package org.videotracker.engine.sequencing.cycle;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.thread.DistinctFault;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.expression.ExpressionException;

/**
 * Asks a pattern for one cycle after the other. A cycle that cannot be computed, whyever, is silent, and has no effect on any other.
 * Engine thread.
 *
 * @param <C> what is wanted of a cycle
 */
public abstract class CycleReading<C extends FilledCycle> implements LongFunction<C> {
    /** As many steps as take less than 20 ms once the runtime has warmed up: an edit may have to wait for them. */
    protected static final long MOST_WORK = 100_000;

    private final Set<DistinctFault> told = new HashSet<>();
    private @Nullable Cycles cycles;
    private @Nullable Throwable meaningless;

    protected CycleReading(CyclePattern pattern, CycleCompiler compiler) {
        try {
            cycles = compiler.compile(pattern.expression());
        } catch (ExpressionException | RuntimeException | Error fault) {
            meaningless = fault;
        }
    }

    /** What is wanted of a cycle; may throw anything. */
    protected abstract C read(Cycles pattern, long cycle);

    /** A cycle in which there is nothing. */
    protected abstract C silent(long cycle, Optional<Throwable> trouble);

    /** What there is in a cycle. Trouble that was told of before is not told of again. */
    @Override
    public final C apply(long cycle) {
        Cycles pattern = cycles;
        if (pattern == null) {
            return silent(cycle, Optional.ofNullable(meaningless).filter(this::isNew));
        }
        try {
            return read(pattern, cycle);
        } catch (RuntimeException | Error fault) {
            return silent(cycle, Optional.of(fault).filter(this::isNew));
        }
    }

    /** The first of some complaints that was not told yet. */
    protected final Optional<Throwable> news(List<String> complaints) {
        return complaints.stream()
                .<Throwable>map(PatternFault::new)
                .filter(this::isNew)
                .findFirst();
    }

    private boolean isNew(Throwable fault) {
        boolean isSentence = fault instanceof PatternFault || fault instanceof ExpressionException;
        return told.add(
                isSentence
                        ? new DistinctFault("", fault.getClass().getName(), List.of(String.valueOf(fault.getMessage())))
                        : DistinctFault.of("", fault));
    }
}
