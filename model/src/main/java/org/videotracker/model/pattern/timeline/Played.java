package org.videotracker.model.pattern.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Query;
import org.videotracker.model.pattern.cycle.TimeSpan;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.Work;

/**
 * What a pattern plays in the time of a picture.
 *
 * @param events in the order of time, pieces of the same event joined
 * @param curves the samples of what changes continuously, by name
 */
record Played(List<Event> events, SortedMap<String, List<Curve.Sample>> curves) {
    private static final int SAMPLES = 192;
    /** So long before the end of a cycle a curve is drawn to, that it may leap there. */
    private static final Fraction MOMENT = Fraction.of(1, 4096);

    private static final Comparator<Event> IN_TIME = Comparator.comparing(
                    (Event event) -> event.part().begin())
            .thenComparing(Event::isCutAtBegin)
            .thenComparing(event -> event.written().notation())
            .thenComparing(event -> event.written().begin())
            .thenComparing(event -> event.part().end())
            .thenComparing(event -> event.value().toString())
            .thenComparing(event -> event.whole().begin())
            .thenComparing(event -> event.whole().end());

    static Played of(Cycles pattern, int cycles) {
        Work work = Work.ofDefaults();
        List<Event> events = new ArrayList<>();
        boolean isContinuous = false;
        for (Hap hap : pattern.query(new Query(new TimeSpan(Fraction.ZERO, Fraction.of(cycles)), work))) {
            TimeSpan whole = hap.whole();
            if (whole == null) {
                isContinuous = true;
            } else {
                events.add(new Event(whole, hap.part(), hap.value(), hap.ranges()));
            }
        }
        if (events.size() > TimelinePicture.MOST_EVENTS) {
            throw new PatternFault("a picture shows at most " + TimelinePicture.MOST_EVENTS
                    + " events, and this pattern has " + events.size() + "; show fewer cycles of it");
        }
        events.sort(IN_TIME);
        return new Played(joined(events), isContinuous ? sampled(pattern, cycles, work) : new TreeMap<>());
    }

    /** Patterns that ask for a cycle at a time give what lasts longer in pieces. */
    private static List<Event> joined(List<Event> pieces) {
        List<Event> joined = new ArrayList<>();
        for (Event piece : pieces) {
            int last = joined.size() - 1;
            while (last >= 0 && !joined.get(last).isContinuedBy(piece)) {
                last--;
            }
            if (last < 0) {
                joined.add(piece);
            } else {
                joined.set(last, joined.get(last).until(piece.part().end()));
            }
        }
        return joined;
    }

    private static SortedMap<String, List<Curve.Sample>> sampled(Cycles pattern, int cycles, Work work) {
        SortedMap<String, List<Curve.Sample>> curves = new TreeMap<>();
        int perCycle = Math.max(8, SAMPLES / cycles / 4 * 4);
        for (int sample = 0; sample < cycles * perCycle; sample++) {
            Fraction time = Fraction.of(sample, perCycle);
            Fraction next = Fraction.of(sample + 1, perCycle);
            sample(curves, pattern, new TimeSpan(time, next), work);
            if (next.isWhole()) {
                sample(curves, pattern, new TimeSpan(next.minus(MOMENT), next), work);
            }
        }
        return curves;
    }

    private static void sample(SortedMap<String, List<Curve.Sample>> curves, Cycles pattern, TimeSpan span, Work work) {
        for (Hap hap : pattern.query(new Query(span, work))) {
            if (hap.whole() == null) {
                add(curves, span.begin(), hap.value());
            }
        }
    }

    private static void add(SortedMap<String, List<Curve.Sample>> curves, Fraction time, Value value) {
        switch (value) {
            case Value.Num(double number) -> add(curves, "value", time, number);
            case Value.Controls(SortedMap<String, Value> byName) -> {
                for (Map.Entry<String, Value> control : byName.entrySet()) {
                    if (control.getValue() instanceof Value.Num(double number)) {
                        add(curves, control.getKey(), time, number);
                    }
                }
            }
            case Value.Text _, Value.Flag _, Value.Listed _ -> {}
        }
    }

    private static void add(SortedMap<String, List<Curve.Sample>> curves, String name, Fraction time, double number) {
        if (Double.isFinite(number)) {
            curves.computeIfAbsent(name, of -> new ArrayList<>()).add(new Curve.Sample(time, number));
        }
    }

    boolean isSilent() {
        return events.isEmpty() && curves.isEmpty();
    }

    List<Event> pitched() {
        return events.stream().filter(Event::isPitched).toList();
    }

    List<Event> unpitched() {
        return events.stream().filter(event -> !event.isPitched()).toList();
    }
}
