package org.videotracker.studio.sampler;

import org.videotracker.engine.sampler.MultiSamplerType;
import org.videotracker.engine.sampler.SampleCurves;
import org.videotracker.model.module.Curve;
import org.videotracker.model.module.CurveForm;
import org.videotracker.studio.cell.Decimals;

/** What a curve over a sample moves, and how high its factors are drawn: 1 lies in the middle of both. */
enum CurveAxis {
    /** Drawn evenly. */
    VOLUME(MultiSamplerType.VOLUME_CURVE, SampleCurves.VOLUME, 0, 1, 2),
    /** Drawn by octaves, so that half and double are equally far from 1. */
    SPEED(MultiSamplerType.SPEED_CURVE, SampleCurves.SPEED, 0.25, 0.5, 1, 2, 4);

    private static final double VOLUME_STEP = 0.05;
    private static final double SEMITONE = Math.pow(2, 1 / 12.0);
    private static final int PLACES = 3;
    private static final double POSITION_GRID = 1e8;
    private static final double FACTOR_GRID = 1e4;

    /** The parameter of the sample that holds the curve. */
    final String parameter;

    final CurveForm form;
    /** The factors at which a line across helps the eye. */
    final double[] marks;
    /** What stands beside them. */
    final String[] labels;

    CurveAxis(String parameter, CurveForm form, double... marks) {
        this.parameter = parameter;
        this.form = form;
        this.marks = marks;
        labels = new String[marks.length];
        for (int i = 0; i < marks.length; i++) {
            labels[i] = "x" + Decimals.trimmed(marks[i], 2);
        }
    }

    Curve of(SampleCurves curves) {
        return this == VOLUME ? curves.volume() : curves.speed();
    }

    /** Whether a straight line between two factors is drawn as one. */
    boolean isStraight() {
        return this == VOLUME;
    }

    /** How high a factor is drawn, 0..1. */
    double level(double factor) {
        return this == VOLUME ? factor / form.max() : Math.log(factor / form.min()) / Math.log(form.max() / form.min());
    }

    /** The factor that is drawn so high, as near as there is one. */
    double factor(double level) {
        double inside = Math.clamp(level, 0, 1);
        return onGrid(this == VOLUME ? inside * form.max() : form.min() * Math.pow(form.max() / form.min(), inside));
    }

    /** The factor some steps of a key higher: twentieths of the volume, semitones of the speed. */
    double stepped(double factor, double steps) {
        return onGrid(this == VOLUME ? factor + steps * VOLUME_STEP : factor * Math.pow(SEMITONE, steps));
    }

    /** Few digits, so that what is written stays readable. */
    private double onGrid(double factor) {
        return Math.clamp(Math.rint(factor * FACTOR_GRID) / FACTOR_GRID, form.min(), form.max());
    }

    /** A place in the clip with few digits, less than a pixel at the greatest zoom beside it. */
    static double place(double place) {
        return Math.clamp(Math.rint(place * POSITION_GRID) / POSITION_GRID, 0, 1);
    }

    /** A factor as it is shown. */
    static String text(double factor) {
        return "x" + Decimals.trimmed(factor, PLACES);
    }
}
