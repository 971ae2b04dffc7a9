package org.videotracker.engine.modulator.pattern;

import java.util.List;
import java.util.Optional;
import org.videotracker.engine.sequencing.cycle.FilledCycle;

/**
 * The numbers of one cycle. Immutable.
 *
 * @param cycle its number
 * @param pieces one after the other, from the beginning of the cycle to its end; none in a cycle that could not be computed
 * @param trouble why numbers of this cycle are missing, or all of them
 */
record Course(long cycle, List<Piece> pieces, Optional<Throwable> trouble) implements FilledCycle {
    /** A place so little before a piece that it was only rounded is in it. */
    private static final double TOLERANCE = 0x1p-30;

    /**
     * A straight line, or an event. Places are counted in cycles from the beginning of this one.
     *
     * @param begin where it begins
     * @param end where it ends
     * @param from the number at its beginning; not a number where there is none, and nothing is moved
     * @param to the number at its end
     * @param glide how it is come to; {@link Glide#NONE} for what is no event
     */
    record Piece(double begin, double end, double from, double to, Glide glide) {

        double at(double place, double glidePart) {
            double along = Math.clamp((place - begin) / (end - begin), 0, 1);
            return glide.at(place, from + (to - from) * along, glidePart);
        }
    }

    /**
     * The way to the number of an event.
     *
     * @param begin where the event begins; before the cycle for one that began earlier
     * @param end where it ends
     * @param before the number before it; not a number where there is none
     */
    record Glide(double begin, double end, double before) {
        static final Glide NONE = new Glide(0, 0, Double.NaN);

        double at(double place, double number, double part) {
            double length = part * (end - begin);
            double gone = Math.max(0, place - begin);
            return gone < length && !Double.isNaN(before) ? before + (number - before) * (gone / length) : number;
        }
    }

    Course {
        pieces = List.copyOf(pieces);
    }

    /**
     * The number at a place.
     *
     * @param place how far the cycle is gone through, 0..1
     * @param glidePart how much of an event it takes to come from the number before, 0..1
     * @return not a number where there is none
     */
    double at(double place, double glidePart) {
        int from = 0;
        int to = pieces.size() - 1;
        while (from < to) {
            int middle = (from + to + 1) >>> 1;
            if (pieces.get(middle).begin <= place + TOLERANCE) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return to < 0 ? Double.NaN : pieces.get(from).at(place, glidePart);
    }
}
