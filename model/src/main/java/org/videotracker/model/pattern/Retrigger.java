package org.videotracker.model.pattern;

/**
 * How often a step sounds within its gate, which is divided into so many equal parts.
 *
 * @param count 1..16; 1 is a plain step
 * @param ramp -1..1: how the volume changes from the first to the last; above 0 it rises to that of the step, below 0 it falls from it
 */
public record Retrigger(int count, double ramp) {
    public static final int MAX_COUNT = 16;
    public static final Retrigger NONE = new Retrigger(1, 0);

    public Retrigger {
        if (count < 1 || count > MAX_COUNT) {
            throw new IllegalArgumentException("a step sounds 1.." + MAX_COUNT + " times, not " + count);
        }
        if (!(ramp >= -1 && ramp <= 1)) {
            throw new IllegalArgumentException("a ramp is within -1..1, not " + ramp);
        }
        ramp += 0.0; // there is one zero
    }

    public Retrigger withCount(int newCount) {
        return new Retrigger(newCount, ramp);
    }

    public Retrigger withRamp(double newRamp) {
        return new Retrigger(count, newRamp);
    }

    /**
     * What the volume is multiplied by. Equal steps lead to 1 at the loud end, the farthest from it being {@code 1 - |ramp| (count - 1) /
     * count}: not even a whole ramp makes any of them silent.
     *
     * @param ordinal which one, 0..count-1
     */
    public double gain(int ordinal) {
        int fromLoudEnd = ramp > 0 ? count - 1 - ordinal : ordinal;
        return 1 - Math.abs(ramp) * fromLoudEnd / count;
    }
}
