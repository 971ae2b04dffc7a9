package org.videotracker.model.pattern.cycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of a pattern, or the piece of one that lies in the time that was asked.
 *
 * @param whole when the event begins and ends; null for the sample of a value that changes continuously
 * @param part the piece that was asked for, within the whole
 * @param value what happens
 * @param ranges the characters that made it, none when no notation did
 */
public record Hap(@Nullable TimeSpan whole, TimeSpan part, Value value, List<SourceRange> ranges) {

    /** Whether the piece holds the beginning of the event, so that the event is triggered by it. */
    public boolean hasOnset() {
        return whole != null && whole.begin().equals(part.begin());
    }

    public TimeSpan wholeOrPart() {
        return whole == null ? part : whole;
    }

    public Hap withValue(Value other) {
        return new Hap(whole, part, other, ranges);
    }

    public Hap withRanges(List<SourceRange> other) {
        return new Hap(whole, part, value, other);
    }

    static List<SourceRange> joined(List<SourceRange> first, List<SourceRange> second) {
        if (second.isEmpty()) {
            return first;
        }
        if (first.isEmpty()) {
            return second;
        }
        List<SourceRange> both = new ArrayList<>(first.size() + second.size());
        both.addAll(first);
        both.addAll(second);
        return Collections.unmodifiableList(both);
    }
}
