package org.videotracker.model.pattern;

import org.videotracker.model.pattern.expression.Expression;

/**
 * A pattern that is written: an expression gives the events of every cycle, for ever. One pass is one cycle.
 *
 * @param expression what gives the events; always {@link Expression#canonical}
 * @param beatsPerCycle how long a cycle is, 1/16..256 beats
 */
public record CyclePattern(Expression expression, double beatsPerCycle) implements Pattern {
    public static final double DEFAULT_BEATS_PER_CYCLE = 4;
    public static final double MIN_BEATS_PER_CYCLE = 1.0 / 16;
    public static final double MAX_BEATS_PER_CYCLE = 256;

    public CyclePattern {
        if (!isLegalLength(beatsPerCycle)) {
            throw new IllegalArgumentException("a cycle has 1/16..256 beats, not " + beatsPerCycle);
        }
        expression = expression.canonical();
    }

    /** A pattern whose cycles last four beats. */
    public static CyclePattern of(Expression expression) {
        return new CyclePattern(expression, DEFAULT_BEATS_PER_CYCLE);
    }

    /** Whether a number can be the beats of a cycle. */
    public static boolean isLegalLength(double beatsPerCycle) {
        return beatsPerCycle >= MIN_BEATS_PER_CYCLE && beatsPerCycle <= MAX_BEATS_PER_CYCLE;
    }

    @Override
    public double beats() {
        return beatsPerCycle;
    }

    public CyclePattern withExpression(Expression changed) {
        return new CyclePattern(changed, beatsPerCycle);
    }

    public CyclePattern withBeatsPerCycle(double changed) {
        return new CyclePattern(expression, changed);
    }
}
