package org.videotracker.model.pattern;

/**
 * What a sequencer plays, under a name: a grid of steps, or code that gives the events of each cycle. Pure data: where it is playing is
 * the business of each sequencer that plays it.
 */
public sealed interface Pattern permits StepPattern, CyclePattern {

    /** How long one pass is, in beats. */
    double beats();
}
