package org.videotracker.engine.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.engine.sampler.Rig.sample;

import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.sampler.envelope.EnvelopeSettings;
import org.videotracker.engine.sampler.envelope.GrainWindow;
import org.videotracker.engine.sampler.kernel.Interpolation;
import org.videotracker.engine.sampler.kernel.KernelFactory;
import org.videotracker.engine.sampler.kernel.Kernels;

class DivisionOfTimeTest {
    private static final int FRAMES = 12_000;
    private static final MemoryClip LONG = MemoryClip.noise(48_000, 9_000, 1);
    private static final MemoryClip SHORT = MemoryClip.noise(44_100, 700, 2);
    private static final MemoryClip MONO =
            new MemoryClip(32_000, MemoryClip.noise(1, 4_000, 3).samples()[0]);

    /** A busy score of everything: all styles, locks, pitches, edits, steals, disabling, stops. */
    private static Rig score(KernelFactory kernels, long seed) {
        Random random = new Random(seed);
        Rig rig = new Rig(
                        kernels,
                        sample(LONG, s -> s.withPlayStyle(PlayStyle.LOOP).withRegion(0.13, 0.61)),
                        sample(
                                SHORT,
                                s -> s.withPlayStyle(PlayStyle.GRAIN)
                                        .withGrainSize(0.004)
                                        .withSpeed(-0.7)),
                        sample(MONO, s -> s.withPlayStyle(PlayStyle.NEXT).withSpeed(2.7)),
                        sample(LONG, s -> s.withSpeed(random.nextDouble() * 6 - 3)))
                .with(s -> s.withVoices(1 + random.nextInt(6))
                        .withPolyphony(random.nextInt(4) == 0 ? PolyphonyMode.MONO : PolyphonyMode.POLY)
                        .withQuality(Interpolation.values()[random.nextInt(3)])
                        .withGrainWindow(GrainWindow.values()[random.nextInt(6)])
                        .withMemoryMode(MemoryMode.values()[random.nextInt(4)])
                        .withEnvelope(new EnvelopeSettings(
                                random.nextInt(30),
                                random.nextInt(30),
                                random.nextInt(2) * 0.6,
                                5 + random.nextInt(30),
                                random.nextInt(3))));
        for (int id = 1; id <= 40; id++) {
            long frame = random.nextInt(FRAMES);
            TreeMap<String, Double> locks = new TreeMap<>();
            if (random.nextBoolean()) {
                locks.put("pan", random.nextDouble() * 2 - 1);
                locks.put("position", random.nextDouble());
                locks.put("attackMs", random.nextDouble() * 10);
            }
            if (random.nextInt(3) == 0) {
                locks.put("playStyle", (double) random.nextInt(4));
                locks.put("speed", random.nextDouble() * 8 - 4);
            }
            rig.on(
                    frame,
                    random.nextInt(4),
                    id,
                    random.nextInt(3) == 0 ? 40 + random.nextInt(40) : -1,
                    Locks.of(locks));
            rig.off(frame + 1 + random.nextInt(3000), id);
        }
        for (int i = 0; i < 6; i++) {
            double a = random.nextDouble();
            double b = random.nextDouble();
            double c = random.nextInt(4) == 0 ? 0 : random.nextDouble() * 4 - 2;
            rig.editSample(
                    random.nextInt(FRAMES),
                    random.nextInt(4),
                    s -> s.withRegion(a, b).withVolume(a * 2).withSpeed(c).withGrainSize(b * 0.02));
        }
        rig.edit(random.nextInt(FRAMES), s -> s.withEnabled(false))
                .edit(random.nextInt(FRAMES), s -> s.withEnabled(true));
        rig.order(random.nextInt(FRAMES), rig.sampler::stopAll);
        return rig;
    }

    @Property(tries = 60)
    void theOutputIsTheSameToTheBitForEveryDivisionIntoRuns(@ForAll long seed) {
        Random lengths = new Random(seed + 1);
        float[][] whole = score(Kernels.fastest(), seed).render(FRAMES);
        float[][] divided = score(Kernels.fastest(), seed)
                .inRunsOf(run -> 1 + lengths.nextInt(256))
                .render(FRAMES);

        assertThat(divided[0]).containsExactly(whole[0]);
        assertThat(divided[1]).containsExactly(whole[1]);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 64, 255})
    void theOutputIsTheSameForRunsOfOneLength(int length) {
        IntUnaryOperator lengths = run -> length;

        assertThat(score(Kernels.fastest(), 5).inRunsOf(lengths).left(FRAMES))
                .containsExactly(score(Kernels.fastest(), 5).left(FRAMES));
    }

    @Property(tries = 20)
    void theScalarAndTheVectorKernelSoundTheSame(@ForAll long seed) {
        assertThat(score(Kernels.scalar(), seed).left(FRAMES))
                .containsExactly(score(Kernels.fastest(), seed).left(FRAMES));
    }

    @Test
    void theScoreMakesSound() {
        double loudest = 0;
        for (float x : score(Kernels.fastest(), 9).left(FRAMES)) {
            assertThat(x).isFinite();
            loudest = Math.max(loudest, Math.abs(x));
        }
        assertThat(loudest).isGreaterThan(0.3);
    }
}
