package org.videotracker.engine.scope;

/**
 * The fast Fourier transform of a real signal by the radix-2 algorithm of Cooley and Tukey (1965), in place. Tables are
 * made once; {@link #magnitudes} allocates nothing. Owned by one thread.
 */
public final class Fft {
    private final int size;
    private final float[] cosines;
    private final float[] sines;
    private final int[] reversed;
    private final float[] real;
    private final float[] imaginary;

    /** @param size a power of two, at least 2 */
    public Fft(int size) {
        if (size < 2 || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("a transform takes a power of two of samples, not " + size);
        }
        this.size = size;
        cosines = new float[size / 2];
        sines = new float[size / 2];
        for (int i = 0; i < size / 2; i++) {
            cosines[i] = (float) StrictMath.cos(2 * StrictMath.PI * i / size);
            sines[i] = (float) StrictMath.sin(2 * StrictMath.PI * i / size);
        }
        reversed = new int[size];
        int bits = Integer.numberOfTrailingZeros(size);
        for (int i = 0; i < size; i++) {
            reversed[i] = Integer.reverse(i) >>> 32 - bits;
        }
        real = new float[size];
        imaginary = new float[size];
    }

    public int size() {
        return size;
    }

    /**
     * The magnitudes of the spectrum.
     *
     * @param signal {@link #size} samples
     * @param into receives size / 2 + 1 magnitudes, of the frequencies 0 to half the sample rate
     */
    public void magnitudes(float[] signal, float[] into) {
        for (int i = 0; i < size; i++) {
            real[i] = signal[reversed[i]];
            imaginary[i] = 0;
        }
        for (int half = 1; half < size; half *= 2) {
            for (int start = 0; start < size; start += 2 * half) {
                butterflies(start, half);
            }
        }
        for (int i = 0; i <= size / 2; i++) {
            into[i] = (float) Math.sqrt(real[i] * real[i] + imaginary[i] * imaginary[i]);
        }
    }

    private void butterflies(int start, int half) {
        int step = size / (2 * half);
        for (int k = 0; k < half; k++) {
            int a = start + k;
            int b = a + half;
            float cosine = cosines[k * step];
            float sine = sines[k * step];
            float turnedReal = real[b] * cosine + imaginary[b] * sine;
            float turnedImaginary = imaginary[b] * cosine - real[b] * sine;
            real[b] = real[a] - turnedReal;
            imaginary[b] = imaginary[a] - turnedImaginary;
            real[a] += turnedReal;
            imaginary[a] += turnedImaginary;
        }
    }
}
