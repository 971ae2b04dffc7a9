package org.videotracker.engine.modulator.macro;

import org.videotracker.engine.graph.Block;
import org.videotracker.engine.graph.Context;
import org.videotracker.engine.graph.ControlStep;
import org.videotracker.engine.graph.Processor;
import org.videotracker.model.module.Module;

/** The processor of the module type {@link MacroType}: all that it does is to pass its value on. */
public final class MacroProcessor implements Processor<MacroProcessor.Settings> {
    private double out;

    /** There is nothing to set but the value, which mappings move. */
    record Settings() {}

    @Override
    public Settings settings(Module module, Context context) {
        return new Settings();
    }

    @Override
    public void control(Settings settings, ControlStep step) {
        out = step.values()[MacroType.VALUE];
    }

    @Override
    public void render(Settings settings, Block block) {}

    @Override
    public double readOut(int index) {
        return out;
    }
}
