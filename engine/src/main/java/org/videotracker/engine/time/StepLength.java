package org.videotracker.engine.time;

import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.StepPattern;

/**
 * The length of a step as a fraction of beats, so that a third of a beat is exactly that. Immutable.
 *
 * @param beats the numerator, 1..2^31
 * @param steps the denominator, 1..2^31: so many steps take so many beats
 */
public record StepLength(long beats, long steps) {
    private static final long LIMIT = 1L << 31;

    /**
     * The length of a step at a speed. The speed is taken as the simplest fraction that has it as its nearest
     * {@code double}; one that is no fraction within the limits is met within 2^-31 of its value. Continued fractions:
     * Knuth, The Art of Computer Programming, volume 2, section 4.5.3.
     *
     * @param stepsPerBeat a legal speed of a pattern; the sign does not matter
     */
    public static StepLength of(double stepsPerBeat) {
        if (!StepPattern.isLegalSpeed(stepsPerBeat)) {
            throw new IllegalArgumentException("there is no step length for " + stepsPerBeat + " steps per beat");
        }
        return nearest(Math.abs(stepsPerBeat));
    }

    /**
     * A step that lasts a number of beats, which is taken as the simplest fraction like a speed.
     *
     * @param beats a legal length of a cycle
     */
    public static StepLength ofBeats(double beats) {
        if (!CyclePattern.isLegalLength(beats)) {
            throw new IllegalArgumentException("there is no step length of " + beats + " beats");
        }
        StepLength inverse = nearest(beats);
        return new StepLength(inverse.steps, inverse.beats);
    }

    /** The simplest fraction, steps by beats, whose nearest {@code double} is a number of 2^-31 or more. */
    static StepLength nearest(double speed) {
        long olderSteps = 1;
        long olderBeats = 0;
        long steps = (long) speed;
        long beats = 1;
        double rest = speed - steps;
        while ((double) steps / beats != speed) {
            double inverse = 1 / rest;
            long term = (long) Math.min(inverse, LIMIT);
            long nextSteps = term * steps + olderSteps;
            long nextBeats = term * beats + olderBeats;
            if (nextSteps > LIMIT || nextBeats > LIMIT) {
                break;
            }
            olderSteps = steps;
            olderBeats = beats;
            steps = nextSteps;
            beats = nextBeats;
            rest = inverse - term;
        }
        return new StepLength(beats, steps);
    }

    /**
     * A part or a multiple of this length; exact if that is a fraction within the limits, else met within 2^-31.
     *
     * @param numerator above zero
     * @param denominator above zero
     */
    public StepLength times(long numerator, long denominator) {
        long a = gcd(numerator, denominator);
        long b = gcd(beats, denominator / a);
        long c = gcd(numerator / a, steps);
        double newBeats = (double) (numerator / a / c) * (beats / b);
        double newSteps = (double) (denominator / a / b) * (steps / c);
        if (newBeats <= LIMIT && newSteps <= LIMIT) {
            return new StepLength((long) newBeats, (long) newSteps);
        }
        StepLength inverse = nearest(Math.max(newBeats / newSteps, 1.0 / LIMIT));
        return new StepLength(inverse.steps, inverse.beats);
    }

    static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    public double toBeats() {
        return (double) beats / steps;
    }
}
