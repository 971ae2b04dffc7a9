package org.videotracker.engine.sampler;

import org.videotracker.model.module.Curve;
import org.videotracker.model.module.CurveForm;

/**
 * What the values of a sample are multiplied by, over the position in the whole clip.
 *
 * @param volume of the loudness, 0..2
 * @param speed of the speed, 0.25..4
 */
public record SampleCurves(Curve volume, Curve speed) {
    public static final CurveForm VOLUME = new CurveForm(0, 2);
    /** Two octaves down and two up. */
    public static final CurveForm SPEED = new CurveForm(0.25, 4);

    public static final SampleCurves NONE = new SampleCurves(Curve.NONE, Curve.NONE);
}
