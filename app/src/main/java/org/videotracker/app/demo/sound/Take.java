package org.videotracker.app.demo.sound;

/** A stereo recording in the making. Used by one thread, by the instrument that fills it. */
final class Take {
    private static final double RATE = Sound.SAMPLE_RATE;

    final double[] left;
    final double[] right;

    Take(double seconds) {
        int frames = (int) StrictMath.round(seconds * RATE);
        left = new double[frames];
        right = new double[frames];
    }

    int frames() {
        return left.length;
    }

    static double seconds(int frame) {
        return frame / RATE;
    }

    /** Adds one value at a place between left (-1) and right (1), at constant power. */
    void add(int frame, double value, double pan) {
        double angle = (pan + 1) * StrictMath.PI / 4;
        left[frame] += value * StrictMath.cos(angle) * StrictMath.sqrt(2);
        right[frame] += value * StrictMath.sin(angle) * StrictMath.sqrt(2);
    }

    void add(int frame, double value) {
        left[frame] += value;
        right[frame] += value;
    }

    /** Bends the wave softly: 1 hardly, 4 strongly. Keeps full scale at full scale. */
    Take saturated(double drive) {
        double scale = 1 / StrictMath.tanh(drive);
        for (int i = 0; i < left.length; i++) {
            left[i] = StrictMath.tanh(left[i] * drive) * scale;
            right[i] = StrictMath.tanh(right[i] * drive) * scale;
        }
        return this;
    }

    /** Removes what is below a corner frequency, on both channels. */
    Take highPassed(double hertz) {
        Filter onLeft = new Filter(hertz, 0.7);
        Filter onRight = new Filter(hertz, 0.7);
        for (int i = 0; i < left.length; i++) {
            onLeft.process(left[i]);
            left[i] = onLeft.high();
            onRight.process(right[i]);
            right[i] = onRight.high();
        }
        return this;
    }

    /**
     * The finished sound: at this peak level, without a step at its beginning, fading to nothing over its last part.
     */
    Sound finished(String name, double peakDb, double fadeSeconds) {
        highPassed(22);
        int fade = Math.min(left.length, (int) (fadeSeconds * RATE));
        for (int i = 0; i < fade; i++) {
            double gain = 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * i / fade);
            left[left.length - 1 - i] *= gain;
            right[right.length - 1 - i] *= gain;
        }
        double peak = 1e-9;
        for (int i = 0; i < left.length; i++) {
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        double gain = StrictMath.pow(10, peakDb / 20) / peak;
        float[] finishedLeft = new float[left.length];
        float[] finishedRight = new float[left.length];
        for (int i = 0; i < left.length; i++) {
            finishedLeft[i] = (float) (left[i] * gain);
            finishedRight[i] = (float) (right[i] * gain);
        }
        return new Sound(name, finishedLeft, finishedRight);
    }
}
