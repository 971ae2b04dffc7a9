package org.videotracker.engine.modulator.random;

import org.videotracker.engine.modulator.cycle.CycleSettings;
import org.videotracker.engine.modulator.cycle.Luck;

/**
 * What a random modulator does, whatever mappings make of it.
 *
 * @param cycle how it is timed
 * @param luck its levels
 */
record RandomModulatorSettings(CycleSettings cycle, Luck luck) {}
