package org.videotracker.studio.cell;

import org.videotracker.model.pattern.StepPattern;

/** The steps per beat of a pattern: -96..96 but for zero, below 1 written as a fraction such as 1/8; below 0 it is read backwards. */
public record SpeedCell() implements CellKind {
    private static final int SLOWEST_RUNG = 8;
    private static final double NEARLY = 1e-9;
    private static final double FINE_STEP = 0.01;
    private static final double PER_PIXEL = 1.0 / 6;
    private static final double PER_PIXEL_FINE = 1.0 / 24;
    /** The rungs on each side of zero: 1/8, 1/4, 1/2, 1, 2 ... 96. */
    private static final int RUNGS = 3 + (int) StepPattern.MAX_STEPS_PER_BEAT;

    @Override
    public String show(double value) {
        double inverse = Math.rint(1 / value);
        boolean isFraction = Math.abs(inverse) > 1 && Math.abs(1 / inverse - value) < NEARLY;
        if (isFraction) {
            return (value < 0 ? "-1/" : "1/") + (int) Math.abs(inverse);
        }
        return value == Math.rint(value) ? Integer.toString((int) value) : Decimals.trimmed(value, DecimalCell.PLACES);
    }

    @Override
    public Reading read(String text, double present, CellExpression expression) {
        return expression.read(text, present);
    }

    @Override
    public boolean holds(double value) {
        return StepPattern.isLegalSpeed(value);
    }

    @Override
    public double nearest(double value) {
        double magnitude = Math.clamp(Math.abs(value), StepPattern.MIN_STEPS_PER_BEAT, StepPattern.MAX_STEPS_PER_BEAT);
        return value < 0 ? -magnitude : magnitude;
    }

    @Override
    public double stepped(double value, int presses, Fineness fineness) {
        return switch (fineness) {
            case FINE -> nearest(value + presses * FINE_STEP);
            case NORMAL -> valueAt(Math.rint(place(value)) + presses);
            case COARSE -> nearest(value * Math.pow(2, presses));
        };
    }

    @Override
    public double place(double value) {
        double magnitude = Math.abs(value);
        double rung = magnitude >= 1 ? magnitude + 3 : 4 + Math.log(magnitude) / Math.log(2);
        return value < 0 ? -rung + 1 : rung;
    }

    @Override
    public double valueAt(double place) {
        int rung = (int) Math.rint(place);
        int above = rung > 0 ? rung : 1 - rung;
        double magnitude = above > 3 ? Math.min(above - 3, StepPattern.MAX_STEPS_PER_BEAT) : above(above);
        return rung > 0 ? magnitude : -magnitude;
    }

    private static double above(int rung) {
        return Math.scalb(1.0 / SLOWEST_RUNG, rung - 1);
    }

    @Override
    public double dragged(double place, double pixels, boolean isFine) {
        return Math.clamp(place + pixels * (isFine ? PER_PIXEL_FINE : PER_PIXEL), 1 - RUNGS, RUNGS);
    }

    @Override
    public double initial() {
        return StepPattern.DEFAULT_STEPS_PER_BEAT;
    }

    @Override
    public double part(double value) {
        return Math.clamp(Math.abs(value) / 16, 0, 1);
    }
}
