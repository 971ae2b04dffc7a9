package org.videotracker.studio.modulation;

/** The last seconds of a value, one point for each picture of the studio. UI thread. */
final class Trace {
    static final double SECONDS = 4;

    private static final int KEPT = 512;

    private final double[] seconds = new double[KEPT];
    private final float[] values = new float[KEPT];
    private int next;
    private int count;

    /** Adds the present value; the time is later than that of the one before, or nothing happens. */
    void add(double now, double value) {
        if (count > 0 && now <= seconds[Math.floorMod(next - 1, KEPT)]) {
            return;
        }
        seconds[next] = now;
        values[next] = (float) value;
        next = (next + 1) % KEPT;
        count = Math.min(count + 1, KEPT);
    }

    /**
     * Fills x and y in turn, the newest at the right end.
     *
     * @param xy room for {@link #capacity} points
     * @return how many points there are
     */
    int points(double now, float width, float top, float height, float[] xy) {
        int points = 0;
        for (int i = 0; i < count; i++) {
            int place = Math.floorMod(next - count + i, KEPT);
            double age = now - seconds[place];
            if (age <= SECONDS) {
                xy[2 * points] = width * (float) (1 - age / SECONDS);
                xy[2 * points + 1] = top + height * (1 - Math.clamp(values[place], 0f, 1f));
                points++;
            }
        }
        return points;
    }

    static int capacity() {
        return KEPT;
    }
}
