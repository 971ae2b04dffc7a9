package org.videotracker.studio.cell;

/**
 * A percentage as the model has it, 50 being a half; a percent sign behind what is typed means nothing more.
 *
 * @param min the least value
 * @param max the greatest value
 * @param initial where it begins
 * @param isWhole whether it takes whole numbers only
 */
public record PercentCell(double min, double max, double initial, boolean isWhole) implements CellKind {
    private static final double PIXELS_OF_RANGE = 200;
    private static final double FINE_PIXEL = 0.05;

    @Override
    public String show(double value) {
        return Decimals.trimmed(value, isWhole ? 0 : DecimalCell.PLACES);
    }

    @Override
    public Reading read(String text, double present, CellExpression expression) {
        String typed = text.stripTrailing();
        boolean hasSign = typed.length() > 1 && typed.endsWith("%");
        Reading reading = expression.read(hasSign ? typed.substring(0, typed.length() - 1) : text, present);
        return isWhole && reading instanceof Reading.Number(double value)
                ? new Reading.Number(Math.rint(value))
                : reading;
    }

    @Override
    public boolean holds(double value) {
        return value >= min && value <= max;
    }

    @Override
    public double nearest(double value) {
        double clamped = Math.clamp(value, min, max);
        return isWhole ? Math.rint(clamped) : clamped;
    }

    @Override
    public double stepped(double value, int presses, Fineness fineness) {
        double step = fineness == Fineness.COARSE ? 10 : fineness == Fineness.FINE && !isWhole ? 0.1 : 1;
        return nearest(Math.rint((value + presses * step) * 10) / 10);
    }

    @Override
    public double dragged(double place, double pixels, boolean isFine) {
        return Math.clamp(place + pixels * (isFine ? FINE_PIXEL : (max - min) / PIXELS_OF_RANGE), min, max);
    }

    @Override
    public double part(double value) {
        return max > min ? Math.clamp((value - min) / (max - min), 0, 1) : 0;
    }
}
