package org.videotracker.engine.time;

/**
 * How far a moment lies from its place in the grid, as a fraction of a beat. Immutable.
 *
 * @param direction -1 before it, 0 in its place, 1 after it
 * @param distance how far; means nothing in its place
 */
public record StepShift(int direction, StepLength distance) {
    private static final double LEAST = 0x1p-31;

    /** In its place. */
    public static final StepShift NONE = new StepShift(0, new StepLength(1, 1));

    /**
     * The shift of a step. Micro-timing adds to swing; together they make no step later than the next one begins.
     *
     * @param micro in steps, -1/2..1/2; taken as the simplest fraction that it can mean, as the swing is
     * @param swing where the step begins if it is the second of a pair, in percent of the pair, 50..80
     */
    public static StepShift of(double micro, double swing, StepLength step) {
        StepLength percent = StepLength.nearest(swing);
        long swingParts = percent.steps() - 50 * percent.beats();
        long swingWhole = 50 * percent.beats();
        if (Math.abs(micro) < LEAST) {
            return of(swingParts, swingWhole, step);
        }
        StepLength fraction = StepLength.nearest(Math.abs(micro));
        long microParts = micro < 0 ? -fraction.steps() : fraction.steps();
        return of(swingParts * fraction.beats() + microParts * swingWhole, swingWhole * fraction.beats(), step);
    }

    private static StepShift of(long parts, long whole, StepLength step) {
        return parts == 0
                ? NONE
                : new StepShift(Long.signum(parts), step.times(Math.min(Math.abs(parts), whole), whole));
    }

    public boolean isEarly() {
        return direction < 0;
    }

    /** The distance in beats, below 0 before its place. */
    public double toBeats() {
        return direction * distance.toBeats();
    }
}
