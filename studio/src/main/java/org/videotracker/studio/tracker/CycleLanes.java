package org.videotracker.studio.tracker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Query;
import org.videotracker.model.pattern.cycle.SourceRange;
import org.videotracker.model.pattern.cycle.TimeSpan;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.Work;

/**
 * The events of some cycles of a written pattern, laid out: those of equal values in a lane. Immutable.
 *
 * @param first the first cycle
 * @param count how many cycles
 * @param lanes from the top down, in the order in which their values appear
 * @param fault why there are none, as a sentence; empty if there is no reason
 */
record CycleLanes(long first, int count, List<Lane> lanes, String fault) {
    static final CycleLanes NONE = new CycleLanes(0, 1, List.of(), "");

    private static final int LONGEST_LABEL = 24;
    private static final int MOST_EVENTS = 2000;
    private static final long MOST_STEPS = Work.DEFAULT_STEPS / 4;

    CycleLanes {
        lanes = List.copyOf(lanes);
    }

    /** Events of one value. */
    record Lane(String label, List<Box> boxes) {
        Lane {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * An event.
     *
     * @param begin in cycles from the first that is shown
     * @param end in cycles from the first that is shown
     * @param ranges the characters that made it
     */
    record Box(float begin, float end, List<SourceRange> ranges) {
        Box {
            ranges = List.copyOf(ranges);
        }

        /** Whether it is going on. @param cycle in cycles from the first that is shown */
        boolean isAt(double cycle) {
            return cycle >= begin && cycle < end;
        }
    }

    /** Asks a pattern for its events, at a bounded cost. */
    static CycleLanes of(Cycles pattern, long first, int count) {
        try {
            TimeSpan span = new TimeSpan(Fraction.of(first), Fraction.of(first + count));
            List<Hap> haps = pattern.query(new Query(span, new Work(MOST_STEPS, Work.DEFAULT_DEPTH)));
            return haps.size() > MOST_EVENTS
                    ? new CycleLanes(first, count, List.of(), "It has too many events to be drawn.")
                    : new CycleLanes(first, count, lanes(haps, first), "");
        } catch (PatternFault fault) {
            return new CycleLanes(first, count, List.of(), String.valueOf(fault.getMessage()));
        }
    }

    private static List<Lane> lanes(List<Hap> haps, long first) {
        Map<String, List<Box>> byLabel = new LinkedHashMap<>();
        for (Hap hap : haps) {
            byLabel.computeIfAbsent(label(hap.value()), _ -> new ArrayList<>())
                    .add(new Box(
                            (float) (hap.part().begin().toDouble() - first),
                            (float) (hap.part().end().toDouble() - first),
                            hap.ranges()));
        }
        return byLabel.entrySet().stream()
                .map(entry -> new Lane(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String label(Value value) {
        String label = written(value);
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 2) + "..";
    }

    private static String written(Value value) {
        return switch (value) {
            case Value.Listed(List<Value> values) ->
                values.stream().map(CycleLanes::written).collect(Collectors.joining(":"));
            case Value.Controls(var byName) ->
                byName.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + written(entry.getValue()))
                        .collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }
}
