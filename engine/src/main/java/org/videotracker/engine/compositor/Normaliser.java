package org.videotracker.engine.compositor;

/**
 * The factor k = 1 / max(1, sum of the opacities) that keeps ADD layers from burning out, smoothed over 50 ms so that
 * the layers which are already there do not jump when another one starts.
 *
 * <p>The smoothing is the mean of the factors of the frames within the last 50 ms. Unlike a filter with feedback it
 * forgets completely: a render that starts in the middle, 50 ms early, shows the very same frames.
 */
final class Normaliser {
    private static final double WINDOW_SECONDS = 0.05;
    private static final double TOLERANCE_SECONDS = 1e-6;
    private static final int CAPACITY = 32;

    private final double[] seconds = new double[CAPACITY];
    private final double[] factors = new double[CAPACITY];
    private int count;
    private int newest;

    /** The smoothed factor for a frame. Asking again for the same moment replaces what was noted for it. */
    double factor(double now, double sum) {
        note(now, 1 / Math.max(1, sum));
        double total = 0;
        int within = 0;
        for (int back = 0; back < count; back++) {
            int i = newest - back & CAPACITY - 1;
            if (seconds[i] < now - WINDOW_SECONDS + TOLERANCE_SECONDS) {
                break;
            }
            total += factors[i];
            within++;
        }
        return total / within;
    }

    private void note(double now, double factor) {
        if (count > 0 && now < seconds[newest]) {
            count = 0; // time was set back: what was noted belongs to another future
        }
        if (count == 0 || now > seconds[newest]) {
            newest = newest + 1 & CAPACITY - 1;
            count = Math.min(count + 1, CAPACITY);
        }
        seconds[newest] = now;
        factors[newest] = factor;
    }
}
