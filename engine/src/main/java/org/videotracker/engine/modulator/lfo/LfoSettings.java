package org.videotracker.engine.modulator.lfo;

import org.videotracker.engine.modulator.cycle.CycleSettings;
import org.videotracker.engine.modulator.cycle.Luck;

/**
 * What an LFO does, whatever mappings make of it.
 *
 * @param cycle how it is timed
 * @param isOnce whether it goes through one cycle only
 * @param waits whether that cycle begins with a trigger
 * @param luck of its random shapes
 */
record LfoSettings(CycleSettings cycle, boolean isOnce, boolean waits, Luck luck) {}
