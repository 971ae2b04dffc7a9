package org.videotracker.engine.sampler.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.sampler.MemoryClip;
import org.videotracker.engine.signal.StereoBuffer;

class KernelTest {
    private static final MemoryClip NOISE = MemoryClip.noise(48000, 5000, 1);
    private static final KernelFactory FASTEST = Kernels.fastest();
    private static final KernelFactory SCALAR = Kernels.scalar();

    private static Gain gain(double from, double to) {
        Gain gain = new Gain();
        gain.line(from, to, to, from, 256);
        return gain;
    }

    private static StereoBuffer mix(
            KernelFactory kernels,
            AudioClip clip,
            Interpolation how,
            double position,
            double rate,
            Gain gain,
            int[] pieces) {
        Resampler resampler = new Resampler(kernels.create());
        StereoBuffer out = new StereoBuffer();
        int at = 0;
        for (int piece : pieces) {
            long p = FixedPoint.of(position) + at * FixedPoint.of(rate);
            resampler.mix(clip, how, p, FixedPoint.of(rate), gain, at, out, at, piece);
            at += piece;
        }
        return out;
    }

    @Test
    void theVectorModuleIsThereWhenTestsRun() {
        assertThat(FASTEST.description()).startsWith("vector");
        assertThat(SCALAR.description()).isEqualTo("scalar");
    }

    @Property(tries = 400)
    void bothKernelsGiveTheSameBits(
            @ForAll Interpolation how,
            @ForAll @DoubleRange(min = -200, max = 5200) double position,
            @ForAll @DoubleRange(min = -3, max = 3) double rate,
            @ForAll @IntRange(min = 1, max = 256) int frames) {
        StereoBuffer a = mix(SCALAR, NOISE, how, position, rate, gain(0.2, 0.9), new int[] {frames});
        StereoBuffer b = mix(FASTEST, NOISE, how, position, rate, gain(0.2, 0.9), new int[] {frames});

        assertThat(b.left).containsExactly(a.left);
        assertThat(b.right).containsExactly(a.right);
    }

    @Property(tries = 100)
    void bothKernelsGiveTheSameBitsAtTheSamplesOwnSpeed(
            @ForAll @IntRange(min = -200, max = 5200) int position,
            @ForAll boolean isWhole,
            @ForAll @IntRange(min = 1, max = 256) int frames) {
        double at = isWhole ? position : position + 0.25;
        StereoBuffer a = mix(SCALAR, NOISE, Interpolation.CUBIC, at, 1, gain(0.2, 0.9), new int[] {frames});
        StereoBuffer b = mix(FASTEST, NOISE, Interpolation.CUBIC, at, 1, gain(0.2, 0.9), new int[] {frames});

        assertThat(b.left).containsExactly(a.left);
        assertThat(b.right).containsExactly(a.right);
    }

    @Property(tries = 200)
    void everyDivisionOfTheFramesGivesTheSameBits(
            @ForAll Interpolation how,
            @ForAll @DoubleRange(min = -200, max = 5200) double position,
            @ForAll @DoubleRange(min = -50, max = 50) double rate,
            @ForAll @IntRange(min = 1, max = 255) int first) {
        StereoBuffer a = mix(FASTEST, NOISE, how, position, rate, gain(1, 0), new int[] {256});
        StereoBuffer b = mix(FASTEST, NOISE, how, position, rate, gain(1, 0), new int[] {first, 256 - first});

        assertThat(b.left).containsExactly(a.left);
        assertThat(b.right).containsExactly(a.right);
    }

    @ParameterizedTest
    @EnumSource(names = {"LINEAR", "CUBIC"})
    void aSampleAtItsOwnSpeedComesOutUntouched(Interpolation how) {
        StereoBuffer out = mix(FASTEST, NOISE, how, 100, 1, gain(1, 1), new int[] {256});

        for (int i = 0; i < 256; i++) {
            assertThat(out.left[i]).isEqualTo(NOISE.samples()[0][100 + i]);
            assertThat(out.right[i]).isEqualTo(NOISE.samples()[1][100 + i]);
        }
    }

    @ParameterizedTest
    @CsvSource({"LINEAR, 0.3", "LINEAR, -1.7", "CUBIC, 0.3", "CUBIC, 1.9", "CUBIC, -2.5", "SINC, 0.5", "SINC, -1"})
    void aRampIsReadExactlyAtEveryFractionOfAFrame(Interpolation how, double rate) {
        StereoBuffer out = mix(FASTEST, MemoryClip.ramp(), how, 20000.25, rate, gain(1, 1), new int[] {256});

        for (int i = 0; i < 256; i++) {
            assertThat((double) out.left[i]).isCloseTo((20000.25 + i * rate) / 48000, within(2e-6));
            assertThat(out.right[i]).isEqualTo(out.left[i]);
        }
    }

    @ParameterizedTest
    @CsvSource({"LINEAR, 0.1", "CUBIC, 0.01", "SINC, 0.0005"})
    void aSineKeepsItsShapeWithinTheQualityAskedFor(Interpolation how, double error) {
        MemoryClip sine = MemoryClip.of(48000, 48000, at -> Math.sin(2 * Math.PI * 4000 * at));
        StereoBuffer out = mix(FASTEST, sine, how, 1000.37, 0.77, gain(1, 1), new int[] {256});

        for (int i = 0; i < 256; i++) {
            double at = (1000.37 + i * 0.77) / 48000;
            assertThat((double) out.left[i]).isCloseTo(Math.sin(2 * Math.PI * 4000 * at), within(error));
        }
    }

    @Test
    void sincLetsNothingFoldBackAtTwiceTheSpeed() {
        MemoryClip high = MemoryClip.of(48000, 48000, at -> Math.sin(2 * Math.PI * 16000 * at));

        assertThat(mix(FASTEST, high, Interpolation.SINC, 1000, 2, gain(1, 1), new int[] {256})
                        .peak(256))
                .isLessThan(0.002f);
        assertThat(mix(FASTEST, high, Interpolation.CUBIC, 1000, 2, gain(1, 1), new int[] {256})
                        .peak(256))
                .isGreaterThan(0.5f);
    }

    @Test
    void veryHighSpeedsAreReadInPieces() {
        StereoBuffer out = mix(FASTEST, MemoryClip.ramp(), Interpolation.CUBIC, 10, 180, gain(1, 1), new int[] {256});

        for (int i = 0; i < 256; i++) {
            assertThat((double) out.left[i]).isCloseTo((10 + i * 180) / 48000.0, within(1e-6));
        }
    }

    @Test
    void outsideTheClipThereIsSilence() {
        assertThat(mix(FASTEST, NOISE, Interpolation.CUBIC, -400, 1.5, gain(1, 1), new int[] {250})
                        .peak(256))
                .isZero();
        assertThat(mix(FASTEST, NOISE, Interpolation.CUBIC, 5600, -0.5, gain(1, 1), new int[] {256})
                        .peak(256))
                .isZero();
    }
}
