package org.videotracker.studio.cell;

/**
 * A length of time from 0 or more on: dragging and stepping are as fine at the shortest as at the longest (ST-08). What it holds and shows
 * are always the values themselves.
 *
 * @param min the least value; 0 where it can be switched off
 * @param shortest the least value above 0
 * @param max the greatest value
 * @param initial where it begins
 */
public record LogarithmicCell(double min, double shortest, double max, double initial) implements CellKind {
    /** Up to here a place of a drag means the least value. */
    private static final double OFF = 0.01;

    private static final double STEP = 0.01;
    private static final double PIXELS_OF_RANGE = 200;
    private static final int MOST_PLACES = 5;

    /** Five decimals below a tenfold of a thousandth of the range and so on: what a step changes can be seen. */
    @Override
    public String show(double value) {
        int places = 3;
        for (double limit = 0.1; value > 0 && value < limit && places < MOST_PLACES; limit /= 10) {
            places++;
        }
        return Decimals.trimmed(value, places);
    }

    @Override
    public Reading read(String text, double present, CellExpression expression) {
        return expression.read(text, present);
    }

    @Override
    public boolean holds(double value) {
        return value >= min && value <= max;
    }

    @Override
    public double nearest(double value) {
        return Math.clamp(value, min, max) + 0.0;
    }

    @Override
    public double stepped(double value, int presses, Fineness fineness) {
        double place = place(value);
        double from = presses > 0 ? Math.max(place, OFF) : place;
        return valueAt(Math.clamp(from + presses * STEP * fineness.factor(), 0, 1));
    }

    @Override
    public double dragged(double place, double pixels, boolean isFine) {
        return Math.clamp(place + pixels / PIXELS_OF_RANGE * (isFine ? 0.1 : 1), 0, 1);
    }

    /** The place of a value, 0..1. */
    @Override
    public double place(double value) {
        if (value <= min || value <= 0) {
            return 0;
        }
        double place = OFF + (1 - OFF) * Math.log(value / floor()) / Math.log(max / floor());
        return Math.clamp(place, Math.nextUp(OFF), 1);
    }

    @Override
    public double valueAt(double place) {
        return place <= OFF ? min : nearest(floor() * Math.pow(max / floor(), (Math.min(place, 1) - OFF) / (1 - OFF)));
    }

    private double floor() {
        return Math.max(min, shortest);
    }

    @Override
    public double part(double value) {
        return place(value);
    }
}
