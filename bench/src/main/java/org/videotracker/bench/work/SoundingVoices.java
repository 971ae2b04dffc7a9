package org.videotracker.bench.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.sampler.PlayStyle;
import org.videotracker.engine.sampler.PolyphonyMode;
import org.videotracker.engine.sampler.SampleSettings;
import org.videotracker.engine.sampler.SampleSlot;
import org.videotracker.engine.sampler.Sampler;
import org.videotracker.engine.sampler.SamplerSettings;
import org.videotracker.engine.sampler.envelope.EnvelopeSettings;
import org.videotracker.engine.sampler.kernel.Interpolation;
import org.videotracker.engine.sampler.kernel.KernelFactory;
import org.videotracker.engine.signal.StereoBuffer;

/**
 * A sampler with so many stereo voices sounding, each looping at a speed of its own from {@link #LOWEST_SPEED} to
 * {@link #HIGHEST_SPEED}, with its envelope, its gain and its place in the mix.
 */
public final class SoundingVoices {
    public static final int SAMPLE_RATE = 48_000;
    public static final int BLOCK = StereoBuffer.CAPACITY;
    /** Seconds of sound in a block. */
    public static final double BLOCK_SECONDS = (double) BLOCK / SAMPLE_RATE;
    /** Distinct clips, of {@link #CLIP_FRAMES} each. */
    public static final int CLIPS = 16;

    public static final int CLIP_FRAMES = 2 * SAMPLE_RATE;
    public static final double LOWEST_SPEED = 0.5;
    public static final double HIGHEST_SPEED = 1.9;

    private static final int SLOTS = 256;

    private final Sampler sampler;
    private final SamplerSettings settings;
    private final TriggerQueue none = new TriggerQueue(1);
    private final StereoBuffer out = new StereoBuffer();
    private long frame;

    public SoundingVoices(int voices, Interpolation interpolation, KernelFactory kernels) {
        sampler = new Sampler(voices, kernels);
        settings = SamplerSettings.of(SAMPLE_RATE, bank())
                .withPolyphony(PolyphonyMode.POLY)
                .withQuality(interpolation)
                .withVoices(voices)
                .withEnvelope(new EnvelopeSettings(50, 200, 0.7, 100, 0))
                .withVolume(0.1);
        TriggerQueue all = new TriggerQueue(voices);
        Trigger trigger = new Trigger();
        for (int voice = 0; voice < voices; voice++) {
            trigger.id = voice;
            trigger.index = voice % SLOTS;
            all.add(trigger);
        }
        render(all);
        if (sampler.activeVoices() != voices) {
            throw new IllegalStateException("only " + sampler.activeVoices() + " of " + voices + " voices sound");
        }
    }

    private static List<SampleSlot> bank() {
        List<Clip> clips = new ArrayList<>();
        for (int i = 0; i < CLIPS; i++) {
            clips.add(new Clip(new Noise(SAMPLE_RATE, CLIP_FRAMES, i), null));
        }
        Random random = new Random(1);
        List<SampleSlot> slots = new ArrayList<>();
        for (int i = 0; i < SLOTS; i++) {
            slots.add(SampleSlot.of(
                    clips.get(i % CLIPS),
                    SampleSettings.DEFAULT
                            .withPlayStyle(PlayStyle.LOOP)
                            .withSpeed(random.nextDouble(LOWEST_SPEED, HIGHEST_SPEED))
                            .withPosition(random.nextDouble())
                            .withVolume(random.nextDouble(0.2, 1))));
        }
        return slots;
    }

    /** Renders the next block. */
    public StereoBuffer render() {
        return render(none);
    }

    private StereoBuffer render(TriggerQueue triggers) {
        sampler.render(settings, triggers, out, BLOCK, frame);
        frame += BLOCK;
        return out;
    }
}
