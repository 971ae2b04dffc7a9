package org.videotracker.app.demo.sound;

/**
 * A saw, square or sine whose pitch may change at every frame. Steps are rounded by a polynomial (polyBLEP), so it
 * hardly aliases.
 */
final class Oscillator {
    private double phase;
    private double step;

    /**
     * @param phase where in its period it begins, 0..1
     */
    Oscillator(double phase) {
        this.phase = phase - StrictMath.floor(phase);
    }

    /** Goes on by one frame at this pitch. */
    void advance(double hertz) {
        step = hertz / Sound.SAMPLE_RATE;
        phase += step;
        phase -= StrictMath.floor(phase);
    }

    double sine() {
        return StrictMath.sin(2 * StrictMath.PI * phase);
    }

    double saw() {
        return 2 * phase - 1 - rounding(phase);
    }

    double square() {
        double half = phase < 0.5 ? phase + 0.5 : phase - 0.5;
        return (phase < 0.5 ? 1 : -1) + rounding(phase) - rounding(half);
    }

    private double rounding(double at) {
        if (at < step) {
            double x = at / step;
            return x + x - x * x - 1;
        }
        if (at > 1 - step) {
            double x = (at - 1) / step;
            return x * x + x + x + 1;
        }
        return 0;
    }
}
