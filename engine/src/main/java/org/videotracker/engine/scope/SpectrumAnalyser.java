package org.videotracker.engine.scope;

/**
 * Turns a piece of sound into the levels of a line of pixels, each for its share of the frequencies: the greatest of
 * the bins that fall on the pixel, or, where bins are sparser than pixels, a value between two. Levels are decibels
 * relative to a full-scale sine: {@code 20*log10(magnitude*2/sum of the window)}. Owned by one thread; {@link #levels}
 * allocates nothing.
 */
final class SpectrumAnalyser {
    static final float FLOOR_DB = -120;

    /** Squares below this are below the floor. */
    private static final double SILENCE = 1e-12;

    private final Fft fft;
    private final float[] window;
    private final double scale;
    private final double[] firstBin;
    private final double[] lastBin;
    private final float[] signal;
    private final float[] magnitudes;

    /** @param pixels how many levels to make, from the lowest frequency to the highest */
    SpectrumAnalyser(int fftSize, WindowType windowType, FrequencyScale frequencies, int sampleRate, int pixels) {
        fft = new Fft(fftSize);
        window = windowType.weights(fftSize);
        double sum = 0;
        for (float weight : window) {
            sum += weight;
        }
        scale = 2 / sum;
        signal = new float[fftSize];
        magnitudes = new float[fftSize / 2 + 2]; // one more: the right neighbour of the last bin is read
        firstBin = new double[pixels];
        lastBin = new double[pixels];
        double binsPerHertz = (double) fftSize / sampleRate;
        for (int i = 0; i < pixels; i++) {
            firstBin[i] = frequencies.hertz((double) i / pixels) * binsPerHertz;
            lastBin[i] = frequencies.hertz((i + 1.0) / pixels) * binsPerHertz;
        }
    }

    int size() {
        return fft.size();
    }

    /** How many frames lie between two spectra. */
    int hop() {
        return fft.size() / 4;
    }

    /** Analyses the mean of two channels of {@link #size} samples. */
    void levels(float[] left, float[] right, float[] into) {
        for (int i = 0; i < signal.length; i++) {
            signal[i] = (left[i] + right[i]) * 0.5f * window[i];
        }
        fft.magnitudes(signal, magnitudes);
        for (int i = 0; i < into.length; i++) {
            into[i] = decibels(magnitude(firstBin[i], lastBin[i]) * scale);
        }
    }

    private double magnitude(double from, double to) {
        int highest = magnitudes.length - 2;
        if (from > highest) {
            return 0;
        }
        int first = (int) Math.ceil(from);
        int last = Math.min(highest, (int) Math.ceil(to) - 1);
        if (first > last) {
            double middle = Math.min(highest, (from + to) / 2);
            int below = (int) middle;
            return magnitudes[below] + (magnitudes[below + 1] - magnitudes[below]) * (middle - below);
        }
        float greatest = 0;
        for (int bin = first; bin <= last; bin++) {
            greatest = Math.max(greatest, magnitudes[bin]);
        }
        return greatest;
    }

    private static float decibels(double amplitude) {
        return amplitude * amplitude < SILENCE ? FLOOR_DB : (float) (20 * StrictMath.log10(amplitude));
    }
}
