package org.videotracker.engine.modulator.lfo;

import org.videotracker.engine.graph.Block;
import org.videotracker.engine.graph.Context;
import org.videotracker.engine.graph.ControlStep;
import org.videotracker.engine.graph.Processor;
import org.videotracker.engine.modulator.cycle.Cycle;
import org.videotracker.engine.modulator.cycle.CycleParameters;
import org.videotracker.engine.modulator.cycle.CycleSettings;
import org.videotracker.engine.modulator.cycle.Luck;
import org.videotracker.engine.modulator.lfo.LfoType.Mode;
import org.videotracker.model.module.Module;

/** The processor of the module type {@link LfoType}. */
public final class LfoProcessor implements Processor<LfoSettings> {
    private final Cycle cycle = new Cycle();
    private double out;
    private double position;

    @Override
    public LfoSettings settings(Module module, Context context) {
        CycleSettings timing = CycleParameters.settings(module);
        return new LfoSettings(
                timing,
                (int) module.number("mode") == Mode.ONCE.ordinal(),
                timing.retriggers() && !context.inputs().isEmpty(),
                Luck.of(context.session().project().seed(), module.id().uuid(), 0));
    }

    @Override
    public void control(LfoSettings settings, ControlStep step) {
        double[] values = step.values();
        double count =
                cycle.count(step, settings.cycle(), CycleParameters.rate(settings.cycle(), values, LfoType.TIMING));
        double height = settings.isOnce() ? once(settings, values, count) : round(settings, values, count);
        out = LfoCurve.level(values, height);
    }

    private double round(LfoSettings settings, double[] values, double count) {
        position = Cycle.part(count);
        return height(settings, values, count + values[LfoType.PHASE]);
    }

    private double once(LfoSettings settings, double[] values, double count) {
        boolean isOver = Cycle.whole(count) >= 1 || settings.waits() && cycle.triggers() == 0;
        if (!isOver) {
            return round(settings, values, count);
        }
        position = 1;
        double phase = values[LfoType.PHASE];
        return Cycle.part(phase) == 0
                ? shape(settings, values, 1, (long) Cycle.whole(phase))
                : height(settings, values, 1 + phase);
    }

    private double height(LfoSettings settings, double[] values, double count) {
        return shape(settings, values, Cycle.part(count), (long) Cycle.whole(count));
    }

    private double shape(LfoSettings settings, double[] values, double part, long number) {
        return Shape.of(values[LfoType.SHAPE])
                .at(part, number, values[LfoType.PULSE_WIDTH], settings.luck(), cycle.salt());
    }

    @Override
    public void render(LfoSettings settings, Block block) {
        cycle.take(block);
    }

    @Override
    public double readOut(int index) {
        return index == 0 ? out : position;
    }
}
