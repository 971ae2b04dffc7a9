package org.videotracker.engine.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.module.Parameter;

/** A sequencer with a fault sends triggers that make no sense: the sampler keeps sounding, with finite samples. */
class HostileTriggerTest {
    private static final int RATE = 48_000;

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, -1e300})
    void noLockMakesTheSoundInfinite(double value) {
        for (Parameter parameter : MultiSamplerType.create().lockParameters()) {
            Trigger trigger = new Trigger();
            trigger.locks = Locks.of(new TreeMap<>(Map.of(parameter.name(), value)));
            assertFinite(trigger);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -7, 300, Integer.MAX_VALUE})
    void noOffsetIndexOrNoteBreaksTheSampler(int value) {
        Trigger trigger = new Trigger();
        trigger.offset = value;
        assertFinite(trigger);
        trigger.index = value;
        assertFinite(trigger);
        trigger.index = 0;
        trigger.note = value;
        trigger.step = value;
        trigger.frame = Long.MIN_VALUE + value;
        trigger.gateFrames = Double.NaN;
        assertFinite(trigger);
    }

    private static void assertFinite(Trigger trigger) {
        Sampler sampler = new Sampler(8, Kernels.scalar());
        SamplerSettings settings = SamplerSettings.of(
                RATE, List.of(SampleSlot.of(new Clip(MemoryClip.noise(RATE, 5000, 1), null), SampleSettings.DEFAULT)));
        TriggerQueue triggers = new TriggerQueue(4);
        StereoBuffer out = new StereoBuffer();
        for (int run = 0; run < 20; run++) {
            triggers.clear();
            triggers.add(trigger);
            sampler.render(settings, triggers, out, StereoBuffer.CAPACITY, (long) run * StereoBuffer.CAPACITY);
            assertThat(out.isFinite(StereoBuffer.CAPACITY)).isTrue();
            assertThat(sampler.position()).isBetween(0.0, 1.0);
        }
    }
}
