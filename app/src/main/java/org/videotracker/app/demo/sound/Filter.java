package org.videotracker.app.demo.sound;

/**
 * A state variable filter with low, band and high outputs, by the trapezoidal rule (Zavalishin, The Art of VA Filter
 * Design): it may be tuned at every frame.
 */
final class Filter {
    private double g;
    private double k;
    private double a;
    private double state1;
    private double state2;
    private double low;
    private double band;
    private double high;

    /**
     * @param hertz the corner frequency
     * @param q the resonance; 0.7 has none
     */
    Filter(double hertz, double q) {
        tune(hertz, q);
    }

    void tune(double hertz, double q) {
        double limited = Math.clamp(hertz, 10, Sound.SAMPLE_RATE * 0.45);
        g = StrictMath.tan(StrictMath.PI * limited / Sound.SAMPLE_RATE);
        k = 1 / q;
        a = 1 / (1 + g * (g + k));
    }

    /** Takes one frame; then the outputs are those of that frame. */
    void process(double input) {
        double v3 = input - state2;
        band = a * state1 + a * g * v3;
        low = state2 + g * band;
        high = input - k * band - low;
        state1 = 2 * band - state1;
        state2 = 2 * low - state2;
    }

    double low() {
        return low;
    }

    /** At unity gain at the corner frequency. */
    double band() {
        return band * k;
    }

    double high() {
        return high;
    }
}
