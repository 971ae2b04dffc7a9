package org.videotracker.engine.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.sampler.envelope.EnvelopeSettings;
import org.videotracker.engine.sampler.envelope.GrainWindow;
import org.videotracker.engine.sampler.kernel.Interpolation;
import org.videotracker.engine.sampler.kernel.KernelFactory;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.module.Curve;
import org.videotracker.model.module.Curve.Point;

/** The audio thread allocates nothing. */
class AllocationTest {
    private static final int RUNS_PER_MINUTE = 60 * 48_000 / 256;
    /** The compiler may still change its mind about a path, and run it slowly, and with objects, for a moment. */
    private static final int MINUTES_TO_SETTLE = 6;

    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<KernelFactory> kernels() {
        return Stream.of(Kernels.scalar(), Kernels.fastest());
    }

    /**
     * A sampler in a busy session: every style, quality and edit, with stolen voices, locks, pictures and read-outs.
     */
    private static final class Session {
        private final Sampler sampler;
        private final List<SamplerSettings> settings = new ArrayList<>();
        private final Locks[] locks = {
            Locks.NONE,
            Locks.of(new TreeMap<>(Map.of("position", 0.4, "pan", -0.3, "attackMs", 20.0))),
            Locks.of(new TreeMap<>(Map.of("speed", -3.0, "playStyle", 1.0, "volume", 0.4, "videoBlend", 2.0)))
        };
        private final Trigger trigger = new Trigger();
        private final TriggerQueue queue = new TriggerQueue(16);
        private final StereoBuffer out = new StereoBuffer();
        private final VideoVoices pictures = new VideoVoices(16);
        private long frame;
        private int run;
        private double seen;

        Session(KernelFactory kernels) {
            sampler = new Sampler(16, kernels);
            for (int i = 0; i < 12; i++) {
                List<SampleSlot> samples = new ArrayList<>();
                for (PlayStyle style : PlayStyle.values()) {
                    samples.add(SampleSlot.of(
                            new Clip(CLIPS[style.ordinal()], null),
                            SampleSettings.DEFAULT
                                    .withPlayStyle(style)
                                    .withSpeed(1.3 - i * 0.2)
                                    .withRegion(0.02 * i, 0.5 + 0.04 * i)
                                    .withGrainSize(0.01 * i)
                                    .withCurves(i % 3 == 0 ? SampleCurves.NONE : CURVES[i % 2])));
                }
                samples.add(SampleSlot.LOADING);
                settings.add(SamplerSettings.of(48_000, samples)
                        .withPolyphony(i % 4 == 3 ? PolyphonyMode.MONO : PolyphonyMode.POLY)
                        .withQuality(Interpolation.values()[i % 3])
                        .withGrainWindow(GrainWindow.values()[i % 6])
                        .withMemoryMode(MemoryMode.values()[i % 4])
                        .withEnabled(i != 11)
                        .withEnvelope(new EnvelopeSettings(i, 10 * i, i % 2 * 0.5, 5 + 20 * i, i % 3)));
            }
        }

        private static final SampleCurves[] CURVES = {
            new SampleCurves(Curve.of(new Point(0.1, 0), new Point(0.4, 1.5), new Point(0.9, 0.2)), Curve.NONE),
            new SampleCurves(Curve.of(new Point(0.3, 0.5)), Curve.of(new Point(0.2, 0.25), new Point(0.6, 4)))
        };

        private static final MemoryClip[] CLIPS = {
            MemoryClip.noise(48_000, 30_000, 1),
            MemoryClip.noise(44_100, 20_000, 2),
            MemoryClip.noise(32_000, 9_000, 3),
            MemoryClip.noise(96_000, 50_000, 4)
        };

        void play(int runs) {
            for (int i = 0; i < runs; i++, run++) {
                queue.clear();
                if (run % 3 == 0) {
                    trigger.kind = Trigger.Kind.ONSET;
                    trigger.offset = run * 7 % 256;
                    trigger.index = run / 3 % 6;
                    trigger.id = run;
                    trigger.step = run % 16;
                    trigger.note = run % 5 == 0 ? 48 + run % 24 : -1;
                    trigger.locks = locks[run / 3 % 3];
                    queue.add(trigger);
                    trigger.kind = Trigger.Kind.RELEASE;
                    trigger.id = run - 60L;
                    queue.add(trigger);
                }
                if (run % 4001 == 4000) {
                    sampler.stopAll();
                    sampler.clearMemory();
                }
                sampler.render(settings.get(run / 50 % settings.size()), queue, out, 256, frame);
                frame += 256;
                sampler.showVideo(pictures);
                for (int voice = 0; voice < sampler.capacity(); voice++) {
                    VoiceReport report = sampler.voice(voice);
                    seen += report.level() + report.positionSeconds() + report.speed() + report.ageFrames();
                }
                seen += sampler.peak() + sampler.position() + sampler.activeVoices();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void aMinuteOfEverythingAllocatesNothing(KernelFactory kernels) {
        Session session = new Session(kernels);
        session.play(RUNS_PER_MINUTE);

        long allocated = Long.MAX_VALUE;
        for (int minute = 0; minute < MINUTES_TO_SETTLE && allocated != 0; minute++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            session.play(RUNS_PER_MINUTE);
            allocated = threads.getCurrentThreadAllocatedBytes() - before;
        }

        assertThat(allocated).isZero();
        assertThat(session.seen).isPositive();
    }

    @Test
    void theCounterCounts() {
        long before = threads.getCurrentThreadAllocatedBytes();
        byte[] some = new byte[1000];

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isGreaterThanOrEqualTo(some.length);
    }
}
