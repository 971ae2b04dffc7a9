package org.videotracker.model.pattern.timeline;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.model.pattern.cycle.Fraction;

/**
 * Where times are in a picture.
 *
 * @param cycles how many it shows
 * @param perCycle its width, in pixels
 * @param parts of a cycle that the ruler counts
 */
record TimeScale(int cycles, double perCycle, int parts) {
    static final double MARGIN = 10;
    static final double LEFT = 92;

    private static final double RULER_HEIGHT = 24;
    /** Divides evenly by all that cycles are often divided by. */
    private static final double LEAST_WIDTH = 624;

    private static final double LEAST_PER_CYCLE = 96;
    private static final double LEAST_PER_FRACTION = 32;
    private static final int USUAL_PARTS = 4;
    private static final int MOST_PARTS = 24;

    /** With a ruler that names the fractions at which events begin, as far as there are few of them. */
    static TimeScale of(List<Played> played, int cycles) {
        long parts = 1;
        for (Played pattern : played) {
            for (Event event : pattern.events()) {
                parts = parts > MOST_PARTS
                        ? parts
                        : common(parts, event.part().begin().denominator());
            }
        }
        boolean isUsual = parts <= 2 || parts > MOST_PARTS;
        return new TimeScale(
                cycles, Math.max(LEAST_PER_CYCLE, LEAST_WIDTH / cycles), isUsual ? USUAL_PARTS : (int) parts);
    }

    private static long common(long parts, long denominator) {
        return denominator > MOST_PARTS
                ? MOST_PARTS + 1
                : Fraction.of(parts)
                        .leastCommonMultiple(Fraction.of(denominator))
                        .numerator();
    }

    double x(Fraction time) {
        return LEFT + time.toDouble() * perCycle;
    }

    double width() {
        return LEFT + cycles * perCycle + MARGIN + 2;
    }

    /** Draws the numbers of cycles, and fractions of cycles where there is room. */
    double drawRuler(Canvas canvas) {
        double baseline = RULER_HEIGHT - 8;
        int labelled = labelledParts();
        canvas.text("r", LEFT - 8, baseline, "cycle");
        for (int cycle = 0; cycle <= cycles; cycle++) {
            canvas.text("k t", x(Fraction.of(cycle)), baseline, Integer.toString(cycle));
            for (int part = labelled; cycle < cycles && part < parts; part += labelled) {
                Fraction within = Fraction.of(part, parts);
                canvas.text("m t", x(within.plus(Fraction.of(cycle))), baseline, within.toString());
            }
        }
        return RULER_HEIGHT;
    }

    /** Each how many-th fraction has its name written. */
    private int labelledParts() {
        for (int every = 1; every < parts; every++) {
            if (parts % every == 0 && every * perCycle / parts >= LEAST_PER_FRACTION) {
                return every;
            }
        }
        return parts;
    }

    void drawGrid(Canvas canvas, double top, double bottom) {
        List<Double> fractions = new ArrayList<>();
        List<Double> wholes = new ArrayList<>();
        for (int part = 0; part <= cycles * parts; part++) {
            (part % parts == 0 ? wholes : fractions).add(x(Fraction.of(part, parts)));
        }
        canvas.uprights("g", fractions, top, bottom);
        canvas.uprights("w", wholes, top, bottom);
    }
}
