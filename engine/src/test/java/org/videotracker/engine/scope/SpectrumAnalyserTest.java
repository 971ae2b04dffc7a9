package org.videotracker.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("REQ 82: levels and frequencies")
class SpectrumAnalyserTest {
    private static final int SIZE = 4096;
    private static final double BIN = (double) Sounds.RATE / SIZE;
    private static final int PIXELS = 720;

    @ParameterizedTest
    @CsvSource({"RECTANGULAR, 0", "BARTLETT, -6", "HANN, -20", "HAMMING, -40", "SINE, -60", "BLACKMAN, -90"})
    void aSineShowsItsLevelInDecibelsWithAnyWindow(WindowType window, double decibels) {
        float[] levels = levels(window, FrequencyScale.LOG, 100 * BIN, Math.pow(10, decibels / 20), PIXELS);
        assertThat((double) greatest(levels)).isCloseTo(decibels, within(0.1));
    }

    @ParameterizedTest
    @EnumSource(FrequencyScale.class)
    void aSineShowsAtItsFrequency(FrequencyScale scale) {
        for (int bin : new int[] {20, 85, 427, 1500}) {
            float[] levels = levels(WindowType.HANN, scale, bin * BIN, 1, PIXELS);
            double expected = scale.position(bin * BIN) * PIXELS;
            assertThat(brightest(levels))
                    .as("%s at %.0f Hz", scale, bin * BIN)
                    .isBetween((int) expected - 1, (int) expected + 1);
        }
    }

    @Test
    void betweenTwoBinsALevelFallsByNoMoreThanTheScallopOfTheWindow() {
        float[] levels = levels(WindowType.HANN, FrequencyScale.LOG, 100.5 * BIN, 1, PIXELS);
        assertThat(greatest(levels)).isBetween(-1.43f, -1.40f);
    }

    @Test
    void aNarrowToneIsNotLostWhereManyBinsShareAPixel() {
        float[] levels = levels(WindowType.HANN, FrequencyScale.LOG, 1300 * BIN, 0.5, 40);
        assertThat(greatest(levels)).isCloseTo(-6.02f, within(0.1f));
    }

    @Test
    void silenceIsAtTheFloorAndOppositeChannelsAreSilence() {
        float[] levels = new float[PIXELS];
        SpectrumAnalyser analyser =
                new SpectrumAnalyser(SIZE, WindowType.HAMMING, FrequencyScale.MEL, Sounds.RATE, PIXELS);
        float[] wave = wave(100 * BIN, 1);
        float[] opposite = wave(100 * BIN, -1);
        analyser.levels(wave, opposite, levels);
        assertThat(levels).containsOnly(-120f);
    }

    @Test
    void frequenciesAboveHalfTheSampleRateAreSilent() {
        float[] levels = new float[100];
        float[] wave = wave(100, 1);
        new SpectrumAnalyser(SIZE, WindowType.RECTANGULAR, FrequencyScale.LINEAR, 16_000, 100)
                .levels(wave, wave, levels);
        assertThat(Arrays.copyOfRange(levels, 41, 100)).containsOnly(-120f);
    }

    @Test
    void spectraAreTakenEveryQuarterOfTheirLength() {
        assertThat(new SpectrumAnalyser(SIZE, WindowType.HANN, FrequencyScale.LOG, Sounds.RATE, 10).hop())
                .isEqualTo(1024);
    }

    @ParameterizedTest
    @EnumSource(FrequencyScale.class)
    void scalesReachFromTwentyToTwentyThousandHertzAndCanBeReversed(FrequencyScale scale) {
        assertThat(scale.hertz(0)).isCloseTo(20, within(1e-6));
        assertThat(scale.hertz(1)).isCloseTo(20_000, within(1e-6));
        for (double position = 0; position <= 1; position += 0.1) {
            assertThat(scale.position(scale.hertz(position))).isCloseTo(position, within(1e-9));
        }
        assertThat(FrequencyScale.LOG.hertz(0.5)).isCloseTo(Math.sqrt(20 * 20_000.0), within(1e-6));
        assertThat(FrequencyScale.LINEAR.hertz(0.5)).isCloseTo(10_010, within(1e-6));
    }

    private static float[] levels(WindowType window, FrequencyScale scale, double hertz, double amplitude, int pixels) {
        float[] levels = new float[pixels];
        float[] wave = wave(hertz, amplitude);
        new SpectrumAnalyser(SIZE, window, scale, Sounds.RATE, pixels).levels(wave, wave, levels);
        return levels;
    }

    private static float[] wave(double hertz, double amplitude) {
        float[] wave = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            wave[i] = Sounds.sine(hertz, amplitude).at(i);
        }
        return wave;
    }

    private static int brightest(float[] levels) {
        int brightest = 0;
        for (int i = 1; i < levels.length; i++) {
            brightest = levels[i] > levels[brightest] ? i : brightest;
        }
        return brightest;
    }

    private static float greatest(float[] levels) {
        return levels[brightest(levels)];
    }
}
