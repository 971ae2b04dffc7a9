package org.videotracker.engine.modulator.steps;

import org.videotracker.engine.modulator.cycle.CycleSettings;

/**
 * What a step modulator does, whatever mappings make of it.
 *
 * @param cycle how it is timed; one cycle is one step
 * @param isTriggered whether triggers lead from step to step
 * @param levels of the steps; not to be written to
 */
record StepSettings(CycleSettings cycle, boolean isTriggered, double[] levels) {

    double level(long step) {
        return levels[(int) Math.floorMod(step, (long) levels.length)];
    }
}
