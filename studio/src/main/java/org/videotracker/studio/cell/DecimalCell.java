package org.videotracker.studio.cell;

/**
 * A number with decimals.
 *
 * @param min the least value
 * @param max the greatest value
 * @param initial where it begins
 */
public record DecimalCell(double min, double max, double initial) implements CellKind {
    static final int PLACES = 3;

    private static final double STEP = 0.01;
    private static final double WIDEST_OF_SMALL_STEPS = 20;
    private static final double PIXELS_OF_RANGE = 200;
    private static final double UNBOUNDED = 1e8;
    private static final double WIDTH_OF_UNBOUNDED = 1000;

    @Override
    public String show(double value) {
        return Decimals.text(value, PLACES);
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
        double step = step() * fineness.factor();
        return nearest(Math.rint((value + presses * step) / (step() / 10)) * (step() / 10));
    }

    /** A hundredth; a larger power of ten where the range is wide. */
    private double step() {
        double range = range();
        return range <= WIDEST_OF_SMALL_STEPS ? STEP : Math.pow(10, Math.floor(Math.log10(range)) - 3);
    }

    @Override
    public double dragged(double place, double pixels, boolean isFine) {
        double finest = step() / 10;
        return nearest(place + pixels * (isFine ? finest : Math.max(finest, range() / PIXELS_OF_RANGE)));
    }

    private double range() {
        return max - min > UNBOUNDED ? WIDTH_OF_UNBOUNDED : max - min;
    }

    @Override
    public double part(double value) {
        return max > min ? Math.clamp((value - min) / (max - min), 0, 1) : 0;
    }
}
