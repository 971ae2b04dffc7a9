package org.videotracker.bench.endurance;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.event.TriggerTap;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;

/** Compares the frame of every trigger and of every beat with {@link ExactTime}. Used by the one thread that renders. */
final class PositionCheck implements TriggerTap {
    private final ExactTime exact;
    private final Map<ModuleId, Count> counts = new HashMap<>();
    private long triggers;
    private long beats;
    private long wrong;
    private @Nullable String firstWrong;

    private static final class Count {
        private final LongSet.Part part;
        private long steps;

        Count(LongSet.Part part) {
            this.part = part;
        }
    }

    PositionCheck(ExactTime exact, List<LongSet.Part> parts) {
        this.exact = exact;
        parts.forEach(part -> counts.put(part.tracker(), new Count(part)));
    }

    @Override
    public void heard(Module sequencer, Trigger trigger) {
        Count count = counts.get(sequencer.id());
        if (trigger.kind == Trigger.Kind.ONSET && count != null) {
            triggers++;
            long expected = exact.frameOf(count.steps * count.part.beats(), count.part.steps());
            if (trigger.frame != expected) {
                wrong(sequencer.name() + ", step " + count.steps + ": frame " + trigger.frame + " instead of "
                        + expected);
            }
            count.steps++;
        }
    }

    /** Looks at the run that was just rendered. */
    void look(TransportClock clock) {
        if (clock.hasBeat()) {
            long frame = clock.frame() + clock.beatOffset();
            long expected = exact.frameOf(beats, 1);
            if (clock.beatNumber() != beats || frame != expected) {
                wrong("beat " + clock.beatNumber() + ": frame " + frame + " instead of beat " + beats + " at "
                        + expected);
            }
            beats++;
        }
    }

    /** Looks at the position at the end of the last run. */
    void lookAtEnd(TransportClock clock, BeatTime end, long frame) {
        clock.end(end);
        double expected = exact.beats(frame).doubleValue();
        if (end.wholeBeats() != exact.wholeBeats(frame) || Math.abs(end.toBeats() - expected) > Math.ulp(expected)) {
            wrong("the end: beat " + end.toBeats() + " instead of " + new BigDecimal(expected));
        }
        for (Count count : counts.values()) {
            long next = exact.frameOf(count.steps * count.part.beats(), count.part.steps());
            if (next < frame) {
                wrong("step " + count.steps + " of a tracker has not come, and was due at frame " + next);
            }
        }
    }

    private void wrong(String sentence) {
        wrong++;
        if (firstWrong == null) {
            firstWrong = sentence;
        }
    }

    /** How many triggers were compared. */
    long triggers() {
        return triggers;
    }

    /** How many beats were. */
    long beats() {
        return beats;
    }

    /** How many positions were not exact. */
    long wrong() {
        return wrong;
    }

    /** The first of those. */
    Optional<String> firstWrong() {
        return Optional.ofNullable(firstWrong);
    }
}
