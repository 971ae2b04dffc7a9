package org.videotracker.engine.modulator.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.engine.modulator.pattern.Course.Glide;
import org.videotracker.engine.modulator.pattern.Course.Piece;
import org.videotracker.engine.modulator.pattern.Ruling.Reign;
import org.videotracker.engine.sequencing.cycle.CycleCompiler;
import org.videotracker.engine.sequencing.cycle.CycleReading;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.TimeSpan;
import org.videotracker.model.pattern.cycle.Work;

/**
 * Asks a pattern for the numbers of its cycles. In a rest the number before it stays. Each course is a function of the pattern and of
 * the number of the cycle alone. Engine thread.
 */
final class CourseReader extends CycleReading<Course> {
    /** How far back the number is looked for that a rest at the beginning of a cycle holds. */
    static final int MOST_CYCLES_BACK = 16;

    private final String control;
    private final NumberReader numbers;
    private final Sampling sampling;

    /** @param control the name of the control that is read, or empty for bare numbers */
    CourseReader(CyclePattern pattern, CycleCompiler compiler, String control) {
        super(pattern, compiler);
        this.control = control;
        numbers = new NumberReader(control);
        sampling = new Sampling(pattern.beatsPerCycle());
    }

    @Override
    protected Course silent(long cycle, Optional<Throwable> trouble) {
        return new Course(cycle, List.of(), trouble);
    }

    @Override
    protected Course read(Cycles pattern, long cycle) {
        numbers.begin();
        Fraction origin = Fraction.of(cycle);
        Ruling ruling = ruling(pattern, numbers);
        List<Reign> reigns = ruling.over(TimeSpan.ofCycle(cycle));
        List<Piece> pieces = new ArrayList<>(reigns.size());
        for (Reign reign : reigns) {
            if (reign.whole() == null && !reign.isEmpty()) {
                sampling.add(ruling, reign, origin, pieces);
            } else {
                TimeSpan seen = seen(reign, origin);
                double before = pieces.isEmpty()
                        ? before(pattern, seen.begin())
                        : pieces.getLast().to();
                pieces.add(piece(reign, seen, origin, before));
            }
        }
        return new Course(cycle, pieces, news(numbers.complaints()));
    }

    private static Ruling ruling(Cycles pattern, NumberReader numbers) {
        return new Ruling(pattern, numbers, new Work(MOST_WORK, Work.DEFAULT_DEPTH));
    }

    /** When an event gives the number, with what it does so before and after the cycle. */
    private static TimeSpan seen(Reign reign, Fraction origin) {
        TimeSpan whole = reign.whole();
        if (whole == null) {
            return new TimeSpan(reign.begin(), reign.end());
        }
        boolean isFirst = reign.begin().equals(origin);
        boolean isLast = reign.end().equals(origin.plus(Fraction.ONE));
        return new TimeSpan(isFirst ? whole.begin() : reign.begin(), isLast ? whole.end() : reign.end());
    }

    private static Piece piece(Reign reign, TimeSpan seen, Fraction origin, double before) {
        double number = reign.isEmpty() ? before : reign.number();
        return new Piece(
                reign.begin().minus(origin).toDouble(),
                reign.end().minus(origin).toDouble(),
                number,
                number,
                reign.isEmpty()
                        ? Glide.NONE
                        : new Glide(
                                seen.begin().minus(origin).toDouble(),
                                seen.end().minus(origin).toDouble(),
                                before));
    }

    /** The number right before a moment; not a number where there was none for long, or where it cannot be found. */
    private double before(Cycles pattern, Fraction moment) {
        Ruling ruling = ruling(pattern, new NumberReader(control));
        try {
            for (int back = 1; back <= MOST_CYCLES_BACK; back++) {
                Fraction begin = moment.minus(Fraction.of(back));
                for (Reign reign : ruling.over(new TimeSpan(begin, begin.plus(Fraction.ONE)))
                        .reversed()) {
                    if (!reign.isEmpty()) {
                        return reign.whole() == null
                                ? Sampling.end(ruling, reign.begin(), reign.end())
                                : reign.number();
                    }
                }
            }
        } catch (RuntimeException unknown) {
            return Double.NaN; // the cycle in which it went wrong says so
        }
        return Double.NaN;
    }
}
