package org.videotracker.engine.modulator.random;

import org.videotracker.engine.graph.Block;
import org.videotracker.engine.graph.Context;
import org.videotracker.engine.graph.ControlStep;
import org.videotracker.engine.graph.Processor;
import org.videotracker.engine.modulator.cycle.Cycle;
import org.videotracker.engine.modulator.cycle.CycleParameters;
import org.videotracker.engine.modulator.cycle.Luck;
import org.videotracker.engine.modulator.random.RandomModulatorType.Course;
import org.videotracker.model.module.Module;

/** The processor of the module type {@link RandomModulatorType}. */
public final class RandomModulatorProcessor implements Processor<RandomModulatorSettings> {
    private final Cycle cycle = new Cycle();
    private double out;

    @Override
    public RandomModulatorSettings settings(Module module, Context context) {
        return new RandomModulatorSettings(
                CycleParameters.settings(module),
                Luck.of(context.session().project().seed(), module.id().uuid(), (long) module.number("seed")));
    }

    @Override
    public void control(RandomModulatorSettings settings, ControlStep step) {
        double[] values = step.values();
        double count = cycle.count(
                step, settings.cycle(), CycleParameters.rate(settings.cycle(), values, RandomModulatorType.TIMING));
        long number = (long) Cycle.whole(count);
        out = (int) values[RandomModulatorType.COURSE] == Course.STEPPED.ordinal()
                ? settings.luck().uniform(cycle.salt(), number)
                : settings.luck().smooth(cycle.salt(), number, Cycle.part(count));
    }

    @Override
    public void render(RandomModulatorSettings settings, Block block) {
        cycle.take(block);
    }

    @Override
    public double readOut(int index) {
        return out;
    }
}
