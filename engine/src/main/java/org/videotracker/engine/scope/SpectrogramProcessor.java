package org.videotracker.engine.scope;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.graph.Block;
import org.videotracker.engine.graph.Context;
import org.videotracker.engine.graph.Processor;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.scope.SpectrogramSettings.Direction;
import org.videotracker.engine.scope.SpectrogramSettings.Orientation;
import org.videotracker.model.module.Module;

/** The processor of the module type {@link SpectrogramType}. */
public final class SpectrogramProcessor implements Processor<SpectrogramPlan> {
    private final Surroundings surroundings;
    private final ScopeInput input;
    private final Spectrogram picture;
    private @Nullable SpectrogramPlan applied;

    public SpectrogramProcessor(Surroundings surroundings) {
        this.surroundings = surroundings;
        input = new ScopeInput(Spectrogram.ringFrames(surroundings.sampleRate()));
        picture = new Spectrogram(
                surroundings.width(), surroundings.height(), input.ring(), plan(SpectrogramSettings.DEFAULT));
    }

    private SpectrogramPlan plan(SpectrogramSettings settings) {
        return new SpectrogramPlan(settings, surroundings.width(), surroundings.height(), surroundings.sampleRate());
    }

    @Override
    public SpectrogramPlan settings(Module module, Context context) {
        return plan(new SpectrogramSettings(
                module.enabled(),
                (int) module.number("fftSize"),
                WindowType.values()[(int) module.number("windowType")],
                FrequencyScale.values()[(int) module.number("fftScale")],
                Orientation.values()[(int) module.number("orientation")],
                Direction.values()[(int) module.number("direction")],
                module.number("speed"),
                module.number("gainDb"),
                Colourmap.values()[(int) module.number("colormap")],
                stops(module.text("colorStops"))));
    }

    /** A text that is still being typed shows the colours of a new module. */
    private static ColourStops stops(String text) {
        try {
            return ColourStops.parse(text);
        } catch (IllegalArgumentException unfinished) {
            return Colourmap.CUSTOM.stops();
        }
    }

    @Override
    public void render(SpectrogramPlan settings, Block block) {
        input.take(block);
    }

    @Override
    public Picture picture() {
        return picture;
    }

    @Override
    public void present(SpectrogramPlan settings, double[] values, @Nullable Picture[] inputs) {
        if (settings != applied) {
            picture.apply(settings);
            applied = settings;
        }
        picture.modulate(values);
    }
}
