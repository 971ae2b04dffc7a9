package org.videotracker.engine.modulator.lfo;

import org.videotracker.engine.modulator.cycle.Cycle;
import org.videotracker.engine.modulator.cycle.Luck;
import org.videotracker.engine.modulator.lfo.LfoType.Polarity;
import org.videotracker.model.module.Module;

/** What an LFO reports over its cycle, as it is played and as it is drawn. Pure. */
public final class LfoCurve {
    private static final Luck NONE = new Luck(0);

    private LfoCurve() {}

    /**
     * What an LFO reports in a cycle, as it is set. Of the random shapes, which differ from cycle to cycle, this is an example.
     *
     * @param part how far the cycle is, 0 up to 1
     */
    public static double at(Module lfo, double part) {
        double[] values = lfo.type().parameters().stream()
                .map(lfo::value)
                .mapToDouble(value -> value.asNumber())
                .toArray();
        double count = part + values[LfoType.PHASE];
        return level(
                values,
                Shape.of(values[LfoType.SHAPE])
                        .at(Cycle.part(count), (long) Cycle.whole(count), values[LfoType.PULSE_WIDTH], NONE, 0));
    }

    /** What is reported of a height of the shape, -1 to 1. @param values of the parameters, in their order */
    static double level(double[] values, double height) {
        boolean isBipolar = (int) values[LfoType.POLARITY] == Polarity.BIPOLAR.ordinal();
        double depth = values[LfoType.DEPTH];
        double level = isBipolar ? 0.5 + depth * height / 2 : depth * (height + 1) / 2;
        return Math.clamp(level + values[LfoType.OFFSET], 0, 1);
    }
}
