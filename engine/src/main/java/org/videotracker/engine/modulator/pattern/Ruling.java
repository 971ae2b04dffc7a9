package org.videotracker.engine.modulator.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Query;
import org.videotracker.model.pattern.cycle.TimeSpan;
import org.videotracker.model.pattern.cycle.Work;

/**
 * Which event of a pattern gives the number at each moment: of several at once the one that began last, and of these the last in the
 * order of the pattern; one that changes continuously only where there is no other.
 */
final class Ruling {
    static final int MOST_EVENTS = 1024;

    private final Cycles pattern;
    private final NumberReader numbers;
    private final Work work;

    Ruling(Cycles pattern, NumberReader numbers, Work work) {
        this.pattern = pattern;
        this.numbers = numbers;
        this.work = work;
    }

    /**
     * A stretch of time.
     *
     * @param whole when the event lasts; null for one that changes continuously
     * @param number what it gives; not a number where there is no event
     */
    record Reign(Fraction begin, Fraction end, @Nullable TimeSpan whole, double number) {
        boolean isEmpty() {
            return Double.isNaN(number);
        }
    }

    private record Ruler(@Nullable TimeSpan whole, TimeSpan part, double number) {}

    /** All of a span, in the order of time. */
    List<Reign> over(TimeSpan span) {
        TreeMap<Fraction, Ruler> rulers = new TreeMap<>();
        rulers.put(span.begin(), new Ruler(null, span, Double.NaN));
        List<Ruler> events = events(span);
        if (events.size() > MOST_EVENTS) {
            throw new PatternFault("there are more than " + MOST_EVENTS + " numbers in one cycle");
        }
        for (Ruler event : events) {
            Fraction begin = event.part.begin();
            Fraction end = event.part.end();
            if (end.isBelow(span.end())) {
                rulers.put(end, rulers.floorEntry(end).getValue());
            }
            rulers.subMap(begin, true, end, false).clear();
            rulers.put(begin, event);
        }
        List<Reign> reigns = new ArrayList<>(rulers.size());
        for (Map.Entry<Fraction, Ruler> ruler : rulers.entrySet()) {
            Fraction next = rulers.higherKey(ruler.getKey());
            reigns.add(new Reign(
                    ruler.getKey(), next == null ? span.end() : next, ruler.getValue().whole, ruler.getValue().number));
        }
        return reigns;
    }

    private List<Ruler> events(TimeSpan span) {
        List<Ruler> continuous = new ArrayList<>();
        List<Ruler> events = new ArrayList<>();
        for (Hap hap : pattern.query(new Query(span, work))) {
            List<Ruler> found = hap.whole() == null ? continuous : events;
            if (hap.part().begin().isBelow(hap.part().end())) {
                numbers.read(hap.value()).ifPresent(number -> found.add(new Ruler(hap.whole(), hap.part(), number)));
            }
        }
        events.sort(Comparator.comparing(event -> event.whole == null ? event.part.begin() : event.whole.begin()));
        continuous.addAll(events);
        return continuous;
    }

    /** What changes continuously, at the beginning of a short span in which there is nothing else; not a number if it is not there. */
    double sample(Fraction begin, Fraction end) {
        double number = Double.NaN;
        for (Hap hap : pattern.query(new Query(new TimeSpan(begin, end), work))) {
            if (hap.whole() == null) {
                number = numbers.read(hap.value()).orElse(number);
            }
        }
        return number;
    }

    /** How much was asked for so far. */
    long workDone() {
        return work.stepsDone();
    }
}
