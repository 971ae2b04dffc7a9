package org.videotracker.script.lua.runtime;

import java.time.Duration;

/**
 * What one run may use.
 *
 * @param whose who has it, for a sentence: {@code a script}
 * @param time from the first instruction to the end, the time that functions of the program take included
 * @param allocatedBytes all that is allocated, whether or not it is still held
 * @param isAll whether nothing of what a run that used up its memory has left behind may stay
 */
public record Budget(String whose, Duration time, long allocatedBytes, boolean isAll) {}
