package org.videotracker.studio.sampler;

import org.videotracker.engine.sampler.PlayStyle;
import org.videotracker.engine.sampler.SampleCurves;
import org.videotracker.engine.sampler.SampleSettings;
import org.videotracker.engine.sampler.envelope.EnvelopeSettings;
import org.videotracker.model.module.Curve;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Sample;

/** The values of samples and samplers, read from a session. */
final class SampleReading {
    private static final PlayStyle[] STYLES = PlayStyle.values();

    private SampleReading() {}

    /** How a sample is played. */
    static SampleSettings settings(Module sampler, Sample sample) {
        return new SampleSettings(
                number(sampler, sample, "position"),
                number(sampler, sample, "speed"),
                number(sampler, sample, "volume"),
                number(sampler, sample, "grainSize"),
                number(sampler, sample, "regionStart"),
                number(sampler, sample, "regionEnd"),
                STYLES[(int) number(sampler, sample, "playStyle")],
                new SampleCurves(curve(sampler, sample, CurveAxis.VOLUME), curve(sampler, sample, CurveAxis.SPEED)));
    }

    private static Curve curve(Module sampler, Sample sample, CurveAxis axis) {
        return axis.form.curve(
                sample.value(sampler.type().sampleParameter(axis.parameter).orElseThrow())
                        .asText());
    }

    static double number(Module sampler, Sample sample, String parameter) {
        return sample.value(sampler.type().sampleParameter(parameter).orElseThrow())
                .asNumber();
    }

    /** The shape of a sampler's notes. */
    static EnvelopeSettings envelope(Module sampler) {
        return new EnvelopeSettings(
                sampler.number("attackMs"),
                sampler.number("decayMs"),
                sampler.number("sustain"),
                sampler.number("releaseMs"),
                sampler.number("envelopeCurve"));
    }
}
