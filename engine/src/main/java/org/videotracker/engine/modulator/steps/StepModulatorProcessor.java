package org.videotracker.engine.modulator.steps;

import org.videotracker.engine.graph.Block;
import org.videotracker.engine.graph.Context;
import org.videotracker.engine.graph.ControlStep;
import org.videotracker.engine.graph.Processor;
import org.videotracker.engine.modulator.cycle.Cycle;
import org.videotracker.engine.modulator.cycle.CycleSettings;
import org.videotracker.engine.modulator.cycle.CycleSettings.Sync;
import org.videotracker.engine.modulator.cycle.CycleSettings.Unit;
import org.videotracker.engine.modulator.steps.StepModulatorType.Advance;
import org.videotracker.model.module.Module;

/** The processor of the module type {@link StepModulatorType}. */
public final class StepModulatorProcessor implements Processor<StepSettings> {
    private final Cycle cycle = new Cycle();
    private double out;
    private int step;

    @Override
    public StepSettings settings(Module module, Context context) {
        boolean isTriggered = (int) module.number("advance") == Advance.TRIGGERS.ordinal();
        return new StepSettings(
                new CycleSettings(
                        Sync.values()[(int) module.number("sync")],
                        Unit.BEATS,
                        module.number("stepsPerBeat"),
                        isTriggered || module.number("retrigger") != 0),
                isTriggered,
                StepModulatorType.LEVELS.numbers(module.text("levels")));
    }

    @Override
    public void control(StepSettings settings, ControlStep control) {
        double[] values = control.values();
        double count = cycle.count(control, settings.cycle(), values[StepModulatorType.STEPS_PER_BEAT]);
        double glide = values[StepModulatorType.GLIDE];
        if (settings.isTriggered()) {
            long last = Math.max(0, cycle.triggers() - 1);
            show(settings, last, last == 0 ? 1 : count, glide);
        } else {
            show(settings, (long) Cycle.whole(count), Cycle.part(count), glide);
        }
    }

    private void show(StepSettings settings, long number, double part, double glide) {
        double level = settings.level(number);
        double before = settings.level(number - 1);
        out = part >= glide ? level : before + (level - before) * (part / glide);
        step = (int) Math.floorMod(number, (long) settings.levels().length);
    }

    @Override
    public void render(StepSettings settings, Block block) {
        cycle.take(block);
    }

    @Override
    public double readOut(int index) {
        return index == 0 ? out : step;
    }
}
