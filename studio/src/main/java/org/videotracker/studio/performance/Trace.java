package org.videotracker.studio.performance;

/** The last values of a figure. Thread of the studio; adding and reading allocate nothing. */
final class Trace {
    private final float[] values;
    private int next;
    private int count;

    /** @param length how many are kept */
    Trace(int length) {
        values = new float[length];
    }

    void add(double value) {
        values[next] = (float) value;
        next = (next + 1) % values.length;
        count = Math.min(count + 1, values.length);
    }

    int count() {
        return count;
    }

    int length() {
        return values.length;
    }

    /** @param age 0 for the newest */
    float get(int age) {
        return values[Math.floorMod(next - 1 - age, values.length)];
    }

    /** The greatest of those that are kept; 0 for none. */
    float greatest() {
        float greatest = 0;
        for (int age = 0; age < count; age++) {
            greatest = Math.max(greatest, get(age));
        }
        return greatest;
    }
}
