package org.videotracker.studio;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.videotracker.engine.capture.CaptureType;
import org.videotracker.studio.module.ParameterFacts;
import org.videotracker.studio.module.Suggestions;

/** What can be captured, while it is chosen: looked for on another thread, anew after a while, since cameras come and go. UI thread. */
final class CaptureNames implements Suggestions {
    private static final long EVERY_NANOS = 2_000_000_000;

    private final Supplier<List<String>> source;
    private final Executor elsewhere;
    private final LongSupplier nanoTime;
    private volatile List<String> names = List.of(CaptureType.STUDIO);
    private long askedNanos;

    /** @param source may wait @param elsewhere where it may */
    CaptureNames(Supplier<List<String>> source, Executor elsewhere, LongSupplier nanoTime) {
        this.source = source;
        this.elsewhere = elsewhere;
        this.nanoTime = nanoTime;
        ask();
    }

    private void ask() {
        askedNanos = nanoTime.getAsLong();
        elsewhere.execute(() -> names = source.get());
    }

    @Override
    public List<String> of(ParameterFacts value) {
        if (!value.parameter().equals(CaptureType.DESCRIPTION.parameter(CaptureType.SOURCE))) {
            return List.of();
        }
        if (nanoTime.getAsLong() - askedNanos > EVERY_NANOS) {
            ask();
        }
        return names;
    }
}
