package org.videotracker.model.module;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A factor over the position in a sample: straight lines from point to point, level before the first and after the last, and 1 everywhere
 * where there are no points. Immutable.
 */
public final class Curve {
    public static final int MOST_POINTS = 256;
    /** The least distance at which {@link #moved} leaves two points: less than a frame of the longest clip. */
    public static final double GAP = 1e-9;

    public static final Curve NONE = new Curve(new double[0], new double[0]);

    private final double[] positions;
    private final double[] factors;

    /**
     * A point of a curve.
     *
     * @param position in the sample, 0..1 of the whole
     * @param factor finite, not below 0
     */
    public record Point(double position, double factor) {
        public Point {
            if (!(position >= 0 && position <= 1)) {
                throw new IllegalArgumentException("a point of a curve lies at 0..1, not at " + position);
            }
            if (!(factor >= 0 && factor < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a point of a curve has no factor " + factor);
            }
            position += 0.0; // so that -0 and 0, which are one place, are written alike
            factor += 0.0;
        }

        @Override
        public String toString() {
            return Value.of(position) + ":" + Value.of(factor);
        }
    }

    private Curve(double[] positions, double[] factors) {
        this.positions = positions;
        this.factors = factors;
    }

    /** A curve through points in any order, of which no two are at one position. */
    public static Curve of(List<Point> points) {
        if (points.size() > MOST_POINTS) {
            throw new IllegalArgumentException("a curve has at most " + MOST_POINTS + " points");
        }
        List<Point> sorted = points.stream()
                .sorted(Comparator.comparingDouble(Point::position))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).position() == sorted.get(i - 1).position()) {
                throw new IllegalArgumentException("two points of a curve are at " + sorted.get(i));
            }
        }
        return sorted.isEmpty()
                ? NONE
                : new Curve(
                        sorted.stream().mapToDouble(Point::position).toArray(),
                        sorted.stream().mapToDouble(Point::factor).toArray());
    }

    public static Curve of(Point... points) {
        return of(List.of(points));
    }

    /** How many points there are; none where it is 1 everywhere. */
    public int size() {
        return positions.length;
    }

    public boolean isEmpty() {
        return positions.length == 0;
    }

    public double position(int point) {
        return positions[point];
    }

    public double factor(int point) {
        return factors[point];
    }

    /** The factor at a position; beside 0..1 that of the nearest end. */
    public double at(double position) {
        int found = Arrays.binarySearch(positions, position);
        return between(found < 0 ? -found - 1 : found + 1, position);
    }

    /**
     * The factor at a position of which it is known between which points it lies.
     *
     * @param next how many points lie at it or before it
     */
    public double between(int next, double position) {
        if (positions.length == 0) {
            return 1;
        }
        if (next == 0) {
            return factors[0];
        }
        double from = factors[next - 1];
        if (next == positions.length) {
            return from;
        }
        double start = positions[next - 1];
        return from + (factors[next] - from) * ((position - start) / (positions[next] - start));
    }

    public List<Point> points() {
        return IntStream.range(0, positions.length)
                .mapToObj(i -> new Point(positions[i], factors[i]))
                .toList();
    }

    /** The same with one more point, or with another in the place of the one at its position. */
    public Curve with(Point point) {
        List<Point> changed = new ArrayList<>(points());
        changed.removeIf(each -> each.position() == point.position());
        changed.add(point);
        return of(changed);
    }

    public Curve without(int point) {
        List<Point> changed = new ArrayList<>(points());
        changed.remove(point);
        return of(changed);
    }

    /** The same with a point moved, though never past its neighbours. */
    public Curve moved(int point, double position, double factor) {
        double least = point == 0 ? 0 : positions[point - 1] + GAP;
        double most = point == positions.length - 1 ? 1 : positions[point + 1] - GAP;
        List<Point> changed = new ArrayList<>(points());
        double free = least > most ? positions[point] : Math.clamp(position, least, most);
        changed.set(point, new Point(free, factor));
        return of(changed);
    }

    /** Which point is at a position; -1 for none. */
    public int pointAt(double position) {
        return Math.max(-1, Arrays.binarySearch(positions, position));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Curve curve
                && Arrays.equals(positions, curve.positions)
                && Arrays.equals(factors, curve.factors);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(positions) + Arrays.hashCode(factors);
    }

    /** As {@link CurveForm} writes it: {@code 0:1 0.5:0.25}. */
    @Override
    public String toString() {
        return points().stream().map(Point::toString).collect(Collectors.joining(" "));
    }
}
