package org.videotracker.engine.modulator.pattern;

import java.util.List;
import org.videotracker.engine.modulator.pattern.Course.Glide;
import org.videotracker.engine.modulator.pattern.Course.Piece;
import org.videotracker.engine.modulator.pattern.Ruling.Reign;
import org.videotracker.model.pattern.cycle.Fraction;

/**
 * Draws straight lines where a pattern changes continuously: as many to a cycle as are short beside what is heard of them, but no more
 * than the pattern, if it is costly, leaves time for. Engine thread.
 */
final class Sampling {
    private static final int PER_BEAT = 60;
    /** With many divisors, so that what jumps at a fraction of the cycle mostly does so between two lines. */
    private static final int[] LINES_PER_CYCLE = {24, 48, 120, 240, 480, 960};
    /** Of the steps of work that a cycle may take. */
    private static final long MOST_WORK = 60_000;
    /** How long before its end the end of a line is asked for, so that it is not the beginning of the next one. */
    private static final Fraction INSTANT = Fraction.of(1, 960L << 16);

    private static final Fraction HALF = Fraction.of(1, 2);

    private final double beatsPerCycle;

    Sampling(double beatsPerCycle) {
        this.beatsPerCycle = beatsPerCycle;
    }

    /**
     * Adds the lines of a stretch of time.
     *
     * @param origin where the cycle begins
     */
    void add(Ruling ruling, Reign reign, Fraction origin, List<Piece> pieces) {
        long before = ruling.workDone();
        Fraction at = reign.begin();
        double from = ruling.sample(at, at.plus(instant(at, reign.end())));
        int lines = lines(ruling.workDone() - before);
        long next = (long) Math.floor(at.minus(origin).toDouble() * lines) + 1;
        while (at.isBelow(reign.end())) {
            Fraction grid = origin.plus(Fraction.of(next++, lines));
            if (grid.isAbove(at)) {
                Fraction end = grid.min(reign.end());
                double to = end(ruling, at, end);
                pieces.add(
                        new Piece(at.minus(origin).toDouble(), end.minus(origin).toDouble(), from, to, Glide.NONE));
                at = end;
                from = at.isBelow(reign.end()) ? ruling.sample(at, at.plus(instant(at, reign.end()))) : to;
            }
        }
    }

    /** The number with which a stretch of time ends. */
    static double end(Ruling ruling, Fraction begin, Fraction end) {
        return ruling.sample(end.minus(instant(begin, end)), end);
    }

    private int lines(long workOfOne) {
        int lines = LINES_PER_CYCLE[0];
        for (int more : LINES_PER_CYCLE) {
            boolean isEnough = lines >= beatsPerCycle * PER_BEAT;
            if (!isEnough && 2 * workOfOne * more <= MOST_WORK) {
                lines = more;
            }
        }
        return lines;
    }

    private static Fraction instant(Fraction begin, Fraction end) {
        return INSTANT.min(end.minus(begin).times(HALF));
    }
}
