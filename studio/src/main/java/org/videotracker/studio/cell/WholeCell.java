package org.videotracker.studio.cell;

/**
 * A whole number.
 *
 * @param min the least value
 * @param max the greatest value
 * @param start where it begins
 * @param offset what is added to a value where it is shown and typed: 1 where people count from one and the model from zero
 * @param digits how many digits are shown at least
 */
public record WholeCell(int min, int max, int start, int offset, int digits) implements CellKind {
    private static final double PIXELS_OF_RANGE = 200;
    private static final double SLOWEST = 1.0 / 6;
    private static final double FINE = 1.0 / 12;
    private static final int COARSE_STEPS = 10;

    /** One that is shown as it is. */
    public WholeCell(int min, int max, int start) {
        this(min, max, start, 0, 1);
    }

    @Override
    public String show(double value) {
        String text = Integer.toString((int) value + offset);
        return text.length() < digits && value + offset >= 0 ? "0".repeat(digits - text.length()) + text : text;
    }

    @Override
    public Reading read(String text, double present, CellExpression expression) {
        Reading reading = expression.read(text, present + offset);
        return reading instanceof Reading.Number(double shown)
                ? new Reading.Number(Math.rint(shown) - offset)
                : reading;
    }

    @Override
    public boolean holds(double value) {
        return value >= min && value <= max;
    }

    @Override
    public double nearest(double value) {
        return Math.rint(Math.clamp(value, min, max)) + 0.0;
    }

    @Override
    public double stepped(double value, int presses, Fineness fineness) {
        return nearest(value + presses * (fineness == Fineness.COARSE ? COARSE_STEPS : 1));
    }

    @Override
    public double dragged(double place, double pixels, boolean isFine) {
        double perPixel = isFine ? FINE : Math.max(SLOWEST, (max - min) / PIXELS_OF_RANGE);
        return Math.clamp(place + pixels * perPixel, min, max);
    }

    @Override
    public double initial() {
        return start;
    }

    @Override
    public double part(double value) {
        return max > min ? Math.clamp((value - min) / (max - min), 0, 1) : 0;
    }
}
