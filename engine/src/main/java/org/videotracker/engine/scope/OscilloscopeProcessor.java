package org.videotracker.engine.scope;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.graph.Block;
import org.videotracker.engine.graph.Context;
import org.videotracker.engine.graph.Processor;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.scope.OscilloscopeSettings.Mode;
import org.videotracker.engine.scope.OscilloscopeSettings.TriggerMode;
import org.videotracker.model.module.Module;

/** The processor of the module type {@link OscilloscopeType}. */
public final class OscilloscopeProcessor implements Processor<OscilloscopeSettings> {
    private final ScopeInput input;
    private final Oscilloscope picture;
    private @Nullable OscilloscopeSettings applied;

    public OscilloscopeProcessor(Surroundings surroundings) {
        input = new ScopeInput(Oscilloscope.ringFrames(surroundings.sampleRate()));
        picture =
                new Oscilloscope(surroundings.width(), surroundings.height(), input.ring(), surroundings.sampleRate());
    }

    @Override
    public OscilloscopeSettings settings(Module module, Context context) {
        return new OscilloscopeSettings(
                module.enabled(),
                Mode.values()[(int) module.number("mode")],
                module.number("windowMs"),
                TriggerMode.values()[(int) module.number("trigger")],
                module.number("triggerLevel"),
                module.number("scale"),
                module.number("pointSize"),
                module.number("persistence"),
                new Colour(module.number("red"), module.number("green"), module.number("blue"), module.number("alpha")),
                new Colour(
                        module.number("backgroundRed"),
                        module.number("backgroundGreen"),
                        module.number("backgroundBlue"),
                        module.number("backgroundAlpha")));
    }

    @Override
    public void render(OscilloscopeSettings settings, Block block) {
        input.take(block);
    }

    @Override
    public Picture picture() {
        return picture;
    }

    @Override
    public void present(OscilloscopeSettings settings, double[] values, @Nullable Picture[] inputs) {
        if (settings != applied) {
            picture.apply(settings);
            applied = settings;
        }
        picture.modulate(values);
    }
}
