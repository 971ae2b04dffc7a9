package org.videotracker.engine.modulator.follower;

import org.videotracker.engine.graph.Block;
import org.videotracker.engine.graph.Context;
import org.videotracker.engine.graph.ControlStep;
import org.videotracker.engine.graph.Processor;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.mixer.audio.InputSum;
import org.videotracker.engine.modulator.follower.EnvelopeFollowerType.Measure;
import org.videotracker.model.module.Module;

/** The processor of the module type {@link EnvelopeFollowerType}. */
public final class EnvelopeFollowerProcessor implements Processor<EnvelopeFollowerProcessor.Settings> {
    private final InputSum input = new InputSum();
    private final Detector detector;
    private double out;

    /** There is nothing to set but values, which mappings move. */
    record Settings() {}

    public EnvelopeFollowerProcessor(Surroundings surroundings) {
        detector = new Detector(surroundings.sampleRate());
    }

    @Override
    public Settings settings(Module module, Context context) {
        return new Settings();
    }

    @Override
    public void control(Settings settings, ControlStep step) {
        double[] values = step.values();
        detector.set(
                (int) values[EnvelopeFollowerType.DETECTOR] == Measure.RMS.ordinal(),
                values[EnvelopeFollowerType.ATTACK_MS],
                values[EnvelopeFollowerType.RELEASE_MS]);
        double gain = StrictMath.pow(10, values[EnvelopeFollowerType.GAIN_DB] / 20);
        out = Math.clamp(gain * detector.magnitude(), 0, 1);
    }

    @Override
    public void render(Settings settings, Block block) {
        detector.follow(input.of(block), block.frames());
    }

    @Override
    public double readOut(int index) {
        return out;
    }
}
