package org.videotracker.engine.scope;

/**
 * Draws a signal over time into a lane of the screen: as a line of light while there are few samples to a column, and
 * as a column from the least to the greatest sample, brighter where most of the energy is, when there are many.
 */
final class WaveTrace {
    private static final int MANY_PER_COLUMN = 2;
    private static final float BODY = 0.5f;
    private static final float CORE = 0.6f;

    private final Phosphor screen;
    private final Beam beam;

    WaveTrace(Phosphor screen, Beam beam) {
        this.screen = screen;
        this.beam = beam;
    }

    /**
     * Draws one lane.
     *
     * @param first the index of the first sample, at least 1: the line comes in from the one before it
     * @param shift how much earlier than the first sample the lane begins, 0..1 samples
     * @param middle the row of silence
     * @param reach how many rows full scale moves
     */
    void draw(float[] samples, int first, int count, double shift, double middle, double reach) {
        if (count < 2) {
            return;
        }
        if (count > MANY_PER_COLUMN * screen.width) {
            columns(samples, first, count, middle, reach);
        } else {
            line(samples, first, count, shift, middle, reach);
        }
    }

    private void line(float[] samples, int first, int count, double shift, double middle, double reach) {
        double step = (screen.width - 1.0) / (count - 1.0);
        double x = (shift - 1) * step;
        double y = middle - samples[first - 1] * reach;
        for (int i = 0; i < count; i++) {
            double nextX = (i + shift) * step;
            double nextY = middle - samples[first + i] * reach;
            beam.line(x, y, nextX, nextY, 1);
            x = nextX;
            y = nextY;
        }
    }

    private void columns(float[] samples, int first, int count, double middle, double reach) {
        int done = 0;
        for (int column = 0; column < screen.width; column++) {
            int end = (int) ((column + 1L) * count / screen.width);
            float least = samples[first + Math.max(0, done - 1)]; // joins this column to the one before
            float greatest = least;
            double sum = 0;
            double squares = 0;
            for (int i = done; i < end; i++) {
                float sample = samples[first + i];
                least = Math.min(least, sample);
                greatest = Math.max(greatest, sample);
                sum += sample;
                squares += sample * sample;
            }
            double mean = sum / (end - done);
            double spread = Math.sqrt(Math.max(0, squares / (end - done) - mean * mean));
            column(column, middle - greatest * reach, middle - least * reach, BODY);
            column(column, middle - (mean + spread) * reach, middle - (mean - spread) * reach, CORE);
            done = end;
        }
    }

    private void column(int x, double upper, double lower, float brightness) {
        int top = (int) Math.ceil(Math.max(0, upper - beam.reach()));
        int bottom = (int) Math.floor(Math.min(screen.height - 1, lower + beam.reach()));
        for (int row = top; row <= bottom; row++) {
            float outside = (float) Math.max(0, Math.max(upper - row, row - lower));
            screen.light[row * screen.width + x] += brightness * beam.across(outside * outside);
        }
    }
}
