package org.videotracker.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FftTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8, 64, 256})
    void theMagnitudesAreThoseOfTheDefinition(int size) {
        Random random = new Random(size);
        float[] signal = new float[size];
        for (int i = 0; i < size; i++) {
            signal[i] = (float) random.nextGaussian();
        }
        float[] magnitudes = new float[size / 2 + 1];
        new Fft(size).magnitudes(signal, magnitudes);
        for (int bin = 0; bin <= size / 2; bin++) {
            double real = 0;
            double imaginary = 0;
            for (int i = 0; i < size; i++) {
                real += signal[i] * Math.cos(2 * Math.PI * bin * i / size);
                imaginary -= signal[i] * Math.sin(2 * Math.PI * bin * i / size);
            }
            assertThat((double) magnitudes[bin]).isCloseTo(Math.hypot(real, imaginary), within(1e-4 * size));
        }
    }

    @Test
    void onlyPowersOfTwoAreTransformed() {
        assertThatThrownBy(() -> new Fft(1000)).hasMessageContaining("1000");
    }

    @ParameterizedTest
    @CsvSource({
        "RECTANGULAR, 1, 1, 1", "BARTLETT, 0, 0.5, 1", "HANN, 0, 0.5, 1",
        "HAMMING, 0.08, 0.54, 1", "SINE, 0, 0.70710678, 1", "BLACKMAN, 0, 0.34, 1",
    })
    void windowsHaveTheirTextbookShape(WindowType window, float edge, float quarter, float middle) {
        float[] weights = window.weights(64);
        assertThat(weights[0]).isCloseTo(edge, within(1e-6f));
        assertThat(weights[16]).isCloseTo(quarter, within(1e-6f));
        assertThat(weights[32]).isCloseTo(middle, within(1e-6f));
        assertThat(weights[48]).isCloseTo(quarter, within(1e-6f));
    }
}
